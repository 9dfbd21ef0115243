package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Databases;
import javax.inject.Inject;
import javax.lang.model.element.AnnotationMirror;

/** Reports failures that are caught in a transaction which can no longer be committed. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This transaction is rolled back whether or not the failure is caught here",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class RollbackOnlyFailureSwallowed extends BackendCheck {
  public RollbackOnlyFailureSwallowed() {
    this(SuiteConfig.unset());
  }

  @Inject
  RollbackOnlyFailureSwallowed(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(RollbackOnlyFailureSwallowed::look);
  }

  private static void look(CatchTree clause, Site site) {
    if (!site.knows(Databases.TRANSACTIONAL)
        || !(site.path().getParentPath().getLeaf() instanceof TryTree attempt)
        || !catchesUnchecked(clause, site.state())
        || Paths.contains(clause.getBlock(), RollbackOnlyFailureSwallowed::isHandled)) {
      return;
    }
    var transaction = transactionAround(site);
    if (transaction == null
        || Attributes.says(transaction, "propagation", "NOT_SUPPORTED", "NEVER", "SUPPORTS")
        || Attributes.says(transaction, "value", "NOT_SUPPORTED", "NEVER", "SUPPORTS")
        || site.inTest()) {
      return;
    }
    Paths.contains(
        attempt.getBlock(),
        t -> t instanceof MethodInvocationTree call && joins(call) && report(clause, call, site));
  }

  private static boolean report(CatchTree clause, MethodInvocationTree call, Site site) {
    var message =
        "%s takes part in this method's transaction and has marked it rollback-only when its exception arrives here, so "
            + "the commit fails with an UnexpectedRollbackException; let the exception out, or give the called method a "
            + "transaction of its own (REQUIRES_NEW)";
    site.report(clause, message.formatted(ASTHelpers.getSymbol(call).name + "()"));
    return true;
  }

  /** By default, a transaction survives checked exceptions. */
  private static boolean catchesUnchecked(CatchTree clause, VisitorState state) {
    return Catches.typesOf(clause).stream()
        .anyMatch(
            t ->
                ASTHelpers.isSubtype(
                        ASTHelpers.getType(t), state.getSymtab().runtimeExceptionType, state)
                    || ASTHelpers.isSubtype(
                        state.getSymtab().runtimeExceptionType, ASTHelpers.getType(t), state));
  }

  private static boolean isHandled(Tree tree) {
    return tree instanceof ThrowTree
        || tree instanceof MethodInvocationTree call
            && ASTHelpers.getSymbol(call).name.contentEquals("setRollbackOnly");
  }

  private static AnnotationMirror transactionAround(Site site) {
    for (var tree : site.path()) {
      if (tree instanceof LambdaExpressionTree) {
        return null;
      }
      if (tree instanceof MethodTree method) {
        return transactionOf(ASTHelpers.getSymbol(method));
      }
    }
    return null;
  }

  private static AnnotationMirror transactionOf(MethodSymbol method) {
    var own = Attributes.mirror(method, Databases.TRANSACTIONAL);
    return own != null ? own : Attributes.mirror(method.owner, Databases.TRANSACTIONAL);
  }

  /** Whether a call goes through the proxy of another bean, and into the transaction at hand. */
  private static boolean joins(MethodInvocationTree call) {
    var receiver = Receivers.of(call);
    var method = ASTHelpers.getSymbol(call);
    if (receiver == null
        || receiver instanceof IdentifierTree self
            && (self.getName().contentEquals("this") || self.getName().contentEquals("super"))
        || method.isStatic()) {
      return false;
    }
    var transaction = transactionOf(method);
    return transaction != null
        && transaction.getElementValues().keySet().stream()
            .noneMatch(a -> a.getSimpleName().toString().matches("noRollbackFor.*|dontRollbackOn"))
        && !Attributes.says(
            transaction, "propagation", "REQUIRES_NEW", "NESTED", "NOT_SUPPORTED", "NEVER")
        && !Attributes.says(transaction, "value", "REQUIRES_NEW", "NOT_SUPPORTED", "NEVER");
  }
}
