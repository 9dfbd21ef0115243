package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.FailureHandling;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Brokers;
import java.util.HashSet;
import java.util.Set;
import javax.inject.Inject;

/** Reports failures after which a message is neither acknowledged nor rejected. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "After this failure the message is neither acknowledged nor rejected",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class FailedMessageNeverSettled extends BackendCheck {
  public FailedMessageNeverSettled() {
    this(SuiteConfig.unset());
  }

  @Inject
  FailedMessageNeverSettled(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(this::look);
  }

  private void look(CatchTree clause, Site site) {
    var tryPath = site.path().getParentPath();
    if (Catches.isBroad(clause)
        && acknowledgesWork(((TryTree) tryPath.getLeaf()).getBlock(), site, new HashSet<>())
        && !site.inTest()
        && FailureHandling.exitsOf(clause, site).neverPasses()
        // the next turn may be another attempt
        && !Following.isRepeatedOnCondition(tryPath)
        && !settlesAfter(tryPath, site)) {
      site.report(
          clause,
          "a message whose work fails is neither acknowledged nor rejected here, so the broker holds it back or the "
              + "next acknowledgement drops it; reject it, or let the failure out");
    }
  }

  /** Whether a block acknowledges what it has worked on, and not only tries to acknowledge. */
  private static boolean acknowledgesWork(BlockTree block, Site site, Set<MethodTree> visited) {
    return Paths.contains(
        block,
        t ->
            t instanceof MethodInvocationTree call
                && (isAcknowledgement(call, site)
                    ? worksBefore(call, block)
                    : acknowledgesWorkIn(
                        site.declaration(ASTHelpers.getSymbol(call)), site, visited)));
  }

  private static boolean worksBefore(MethodInvocationTree acknowledge, BlockTree block) {
    int position = ASTHelpers.getStartPosition(acknowledge);
    return Paths.contains(block, t -> works(t) && ASTHelpers.getStartPosition(t) < position);
  }

  private static boolean acknowledgesWorkIn(MethodTree method, Site site, Set<MethodTree> visited) {
    return method != null
        && method.getBody() != null
        && visited.add(method)
        && acknowledgesWork(method.getBody(), site, visited);
  }

  private static boolean isAcknowledgement(MethodInvocationTree call, Site site) {
    return ApiMatcher.matches(Brokers.ACKNOWLEDGE_OR_KEEP, call, site.state());
  }

  /** Calls without arguments mostly read from the message. */
  private static boolean works(Tree tree) {
    return tree instanceof MethodInvocationTree call
        && !call.getArguments().isEmpty()
        && !Logging.isLogCall(call);
  }

  private static boolean settlesAfter(TreePath attempt, Site site) {
    if (Following.statements(attempt).stream().anyMatch(s -> maySettle(s, site))) {
      return true;
    }
    for (var tree : attempt) {
      if (tree instanceof TryTree around
          && around.getFinallyBlock() != null
          && maySettle(around.getFinallyBlock(), site)) {
        return true;
      }
      if (tree instanceof MethodTree
          || tree instanceof LambdaExpressionTree
          || tree instanceof ClassTree) {
        return false;
      }
    }
    return false;
  }

  private static boolean maySettle(Tree code, Site site) {
    return site.mayPlay(Brokers.ACKNOWLEDGE, code)
        || site.mayPlay(Brokers.REJECT, code)
        || site.mayPlay(Brokers.DEAD_LETTER, code);
  }
}
