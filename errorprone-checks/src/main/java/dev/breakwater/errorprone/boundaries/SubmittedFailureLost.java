package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Guards;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Executors;
import dev.breakwater.errorprone.vocabulary.SpringContext;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;

/** Reports tasks whose failure is kept in a future that nobody has. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This task's failure leaves no trace: it is kept in a future that nobody has",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class SubmittedFailureLost extends BackendCheck {
  static final Option<Set<String>> EXEMPT =
      Option.exempt("Methods, by simple name, that are known not to throw");

  private static final Api RUN_ONCE = Api.union(Executors.RUN_ONCE, SpringContext.RUN_ONCE);

  /** An executor of the team's own may look at the futures that it hands out. */
  private static final List<String> KNOWN =
      List.of("java.", "javax.", "jakarta.", "com.google.common.", "org.springframework.");

  private final Set<String> exempt;

  public SubmittedFailureLost() {
    this(SuiteConfig.unset());
  }

  @Inject
  SubmittedFailureLost(SuiteConfig config) {
    super(config);
    exempt = read(EXEMPT);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(RUN_ONCE, this::look);
  }

  private void look(MethodInvocationTree submit, Site site) {
    if (!Calls.resultIsDropped(site.path(), site.state())
        || site.inTest()
        || !isOfKnownExecutor(submit)) {
      return;
    }
    var task = submit.getArguments().get(0);
    var body = Tasks.bodyOf(task, site);
    if (body != null && !isMostlyGuarded(body, site) && new Guards(site, exempt).mayThrow(body)) {
      var message =
          "what this task throws is kept in the future that %s returns, which is dropped, so nobody learns that the "
              + "work was not done; catch and log every exception inside the task, or keep the future and look at it";
      site.report(
          task,
          message.formatted(ASTHelpers.getSymbol(submit).getSimpleName()),
          execute(submit, site));
    }
  }

  /** Whether the task, or the method that is all it calls, has thought of failures anywhere. */
  private static boolean isMostlyGuarded(Tree body, Site site) {
    if (Paths.contains(body, SubmittedFailureLost::isGuard)) {
      return true;
    }
    var only = body;
    if (only instanceof BlockTree block && block.getStatements().size() == 1) {
      only = block.getStatements().get(0);
    }
    if (only instanceof ExpressionStatementTree statement) {
      only = statement.getExpression();
    }
    var method =
        only instanceof MethodInvocationTree call
            ? site.declarationInAnyFile(ASTHelpers.getSymbol(call))
            : null;
    return method != null
        && method.getBody() != null
        && Paths.contains(method.getBody(), SubmittedFailureLost::isGuard);
  }

  private static boolean isGuard(Tree tree) {
    return tree instanceof CatchTree clause && Catches.isBroad(clause);
  }

  private static boolean isOfKnownExecutor(MethodInvocationTree submit) {
    var executor = ASTHelpers.getReceiverType(submit);
    return executor != null
        && KNOWN.stream().anyMatch(executor.tsym.getQualifiedName().toString()::startsWith);
  }

  /**
   * Has the thread's handler of uncaught exceptions told. A scheduler keeps the failure of what it
   * executes, too, and a task with a result cannot be executed.
   */
  private static SuggestedFix execute(MethodInvocationTree submit, Site site) {
    MethodSymbol method = ASTHelpers.getSymbol(submit);
    var executor = ASTHelpers.getReceiverType(submit);
    return method.params().size() == 1
            && method
                .params()
                .get(0)
                .type
                .tsym
                .getQualifiedName()
                .contentEquals("java.lang.Runnable")
            && !Symbols.isSubclass(
                executor.tsym, "java.util.concurrent.ScheduledExecutorService", site.state())
        ? SuggestedFixes.renameMethodInvocation(submit, "execute", site.state())
        : SuggestedFix.emptyFix();
  }
}
