package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Kafka;
import javax.inject.Inject;

/** Reports subscriptions of one consumer that take the place of each other, or clash. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Only the last subscription of a consumer counts, and it cannot be mixed with assign",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class SubscriptionReplaced extends BackendCheck {
  public SubscriptionReplaced() {
    this(SuiteConfig.unset());
  }

  @Inject
  SubscriptionReplaced(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Kafka.SUBSCRIBE_OR_ASSIGN, this::look);
  }

  private void look(MethodInvocationTree first, Site site) {
    if (site.inTest()) {
      return;
    }
    if (isReplacedByNextRound(first, site)) {
      site.report(
          first,
          "each round of this loop replaces what the round before subscribed to, so that the consumer sees only the "
              + "last; collect all of it and subscribe once");
      return;
    }
    ConsumerCalls.next(first, Kafka.SUBSCRIBE_OR_ASSIGN, site)
        .filter(second -> isCertain(second, site))
        .ifPresent(second -> site.report(second, message(first, second)));
  }

  private static String message(MethodInvocationTree first, MethodInvocationTree second) {
    var names = ASTHelpers.getSymbol(first).name + " and " + ASTHelpers.getSymbol(second).name;
    return ASTHelpers.getSymbol(first).name.equals(ASTHelpers.getSymbol(second).name)
        ? "this takes the place of what was subscribed or assigned before instead of adding to it; pass all of it in "
            + "one call"
        : "a consumer with both " + names + " throws IllegalStateException; keep one of them";
  }

  /** Whether the second call is a statement next to the first one or around it, not in a branch. */
  private static boolean isCertain(MethodInvocationTree second, Site site) {
    for (var statement : Following.statements(site.path())) {
      if (statement instanceof ExpressionStatementTree expression
          && expression.getExpression() == second) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the call is all that a for-each loop does, and subscribes to what the loop variable
   * says.
   */
  private static boolean isReplacedByNextRound(MethodInvocationTree call, Site site) {
    var block = site.path().getParentPath().getParentPath();
    if (!(site.path().getParentPath().getLeaf() instanceof ExpressionStatementTree)
        || !(block.getLeaf() instanceof BlockTree body)
        || !(block.getParentPath().getLeaf() instanceof EnhancedForLoopTree loop)) {
      return false;
    }
    var consumer = ConsumerCalls.consumerOf(call);
    var round = ASTHelpers.getSymbol(loop.getVariable());
    return consumer != null
        && call.getArguments().stream().anyMatch(a -> mentions(a, round))
        && body.getStatements().size() == 1
        && !consumer.equals(round);
  }

  private static boolean mentions(Tree tree, Symbol variable) {
    return Paths.contains(tree, t -> variable.equals(ASTHelpers.getSymbol(t)));
  }
}
