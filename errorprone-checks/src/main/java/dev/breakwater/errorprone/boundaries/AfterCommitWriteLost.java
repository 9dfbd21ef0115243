package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Databases;
import dev.breakwater.errorprone.vocabulary.SpringContext;
import javax.inject.Inject;

/** Reports listeners that write to the database once their transaction is over. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "What is written here, after the commit, is never committed",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class AfterCommitWriteLost extends BackendCheck {
  private static final String TRANSACTIONAL =
      "org.springframework.transaction.annotation.Transactional";

  public AfterCommitWriteLost() {
    this(SuiteConfig.unset());
  }

  @Inject
  AfterCommitWriteLost(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(Databases.TRANSACTION_LISTENER, AfterCommitWriteLost::look);
  }

  private static void look(AnnotationTree annotation, Site site) {
    if (!(site.annotated() instanceof MethodTree method)
        || method.getBody() == null
        || site.inTest()) {
      return;
    }
    var phase = Attributes.of(annotation, "phase");
    var symbol = ASTHelpers.getSymbol(method);
    if (phase != null && phase.getExpression().toString().endsWith("BEFORE_COMMIT")
        || Attributes.mirror(symbol, SpringContext.ASYNC) != null
        || Attributes.mirror(symbol.owner, SpringContext.ASYNC) != null
        || hasTransactionOfItsOwn(method)) {
      return;
    }
    if (Paths.contains(method.getBody(), t -> writes(t, site))) {
      site.report(
          annotation,
          "the transaction is over when this runs, and is still bound to the thread, so what is saved takes part in it "
              + "and is never committed; give the method a transaction of its own with "
              + "@Transactional(propagation = Propagation.REQUIRES_NEW)",
          requiresNew(method, site));
    }
  }

  private static boolean hasTransactionOfItsOwn(MethodTree method) {
    var own = Attributes.mirror(ASTHelpers.getSymbol(method), Databases.TRANSACTIONAL);
    var general = Attributes.mirror(ASTHelpers.getSymbol(method).owner, Databases.TRANSACTIONAL);
    var transaction = own != null ? own : general;
    return transaction != null
        && (Attributes.says(transaction, "propagation", "REQUIRES_NEW", "NOT_SUPPORTED")
            || Attributes.says(transaction, "value", "REQUIRES_NEW", "NOT_SUPPORTED"));
  }

  /** By way of JPA: other stores may not take part in transactions at all. */
  private static boolean writes(Tree tree, Site site) {
    return tree instanceof MethodInvocationTree call
        && ApiMatcher.matches(Databases.JPA_WRITE, call, site.state());
  }

  private static SuggestedFix requiresNew(MethodTree method, Site site) {
    return Attributes.annotation(method, Databases.TRANSACTIONAL) != null
            || Symbols.find(TRANSACTIONAL, site.state()) == null
        ? SuggestedFix.emptyFix()
        : SuggestedFix.builder()
            .addImport(TRANSACTIONAL)
            .addImport("org.springframework.transaction.annotation.Propagation")
            .prefixWith(method, "@Transactional(propagation = Propagation.REQUIRES_NEW)\n")
            .build();
  }
}
