package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Jms;
import dev.breakwater.errorprone.vocabulary.Kafka;
import dev.breakwater.errorprone.vocabulary.Sqs;
import dev.breakwater.errorprone.vocabulary.Waits;
import javax.inject.Inject;

/** Reports loops that send a message and wait for the broker's answer before they send the next. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This loop waits for the broker after each message, so nothing is sent in batches",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class SendAwaitedOneByOne extends BackendCheck {
  private static final Api AWAIT = Api.union(Waits.JOIN, Waits.JOIN_WITH_BOUND);
  private static final Api RECEIVE = Api.union(Kafka.POLL, Sqs.BLOCKING_RECEIVE, Jms.RECEIVE);

  public SendAwaitedOneByOne() {
    this(SuiteConfig.unset());
  }

  @Inject
  SendAwaitedOneByOne(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Brokers.PUBLISH, SendAwaitedOneByOne::lookAtSend);
    watch.calls(Brokers.FLUSH, SendAwaitedOneByOne::lookAtFlush);
  }

  private static void lookAtSend(MethodInvocationTree send, Site site) {
    var next = Receivers.callOn(site.path());
    if (next != null && ApiMatcher.matches(AWAIT, next.getLeaf(), site.state())) {
      var round = roundAround(site.path());
      if (round != null && !receives(round, site)) {
        report(next.getLeaf(), site);
      }
    }
  }

  private static void lookAtFlush(MethodInvocationTree flush, Site site) {
    var round = roundAround(site.path());
    if (round != null && sends(round, site) && !receives(round, site)) {
      report(flush, site);
    }
  }

  private static void report(Tree wait, Site site) {
    if (!site.inTest()) {
      site.report(
          wait,
          "each message waits here for its own answer from the broker, which costs a round trip per message and leaves "
              + "nothing to batch; send all of them first, and then wait for all");
    }
  }

  /** What the innermost loop over something does in each round, or null. */
  private static Tree roundAround(TreePath path) {
    for (var at = path; at != null; at = at.getParentPath()) {
      var tree = at.getLeaf();
      if (tree instanceof EnhancedForLoopTree loop) {
        return loop.getStatement();
      }
      if (tree instanceof ForLoopTree loop) {
        return loop.getCondition() == null ? null : loop.getStatement();
      }
      if (tree instanceof LambdaExpressionTree lambda) {
        return at.getParentPath().getLeaf() instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().endsWith(".forEach")
            ? lambda.getBody()
            : null;
      }
      // the other loops wait for something to do, and what they find is one message or a batch
      if (isLoop(tree) || tree instanceof MethodTree) {
        return null;
      }
    }
    return null;
  }

  /** Whether the round goes on only with a message that it receives, such as the one it sent. */
  private static boolean receives(Tree round, Site site) {
    return Paths.contains(
        round,
        t -> t instanceof MethodInvocationTree && ApiMatcher.matches(RECEIVE, t, site.state()));
  }

  /** Whether the round itself sends, not a loop inside it, for whose messages it then waits. */
  private static boolean sends(Tree round, Site site) {
    return Paths.contains(
            round, t -> t instanceof MethodInvocationTree && site.plays(Brokers.PUBLISH, t))
        && !Paths.contains(round, SendAwaitedOneByOne::isLoop);
  }

  private static boolean isLoop(Tree tree) {
    return tree instanceof EnhancedForLoopTree
        || tree instanceof ForLoopTree
        || tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree;
  }
}
