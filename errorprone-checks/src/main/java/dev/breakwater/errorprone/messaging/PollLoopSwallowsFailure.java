package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.FailureHandling;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Jms;
import dev.breakwater.errorprone.vocabulary.Kafka;
import dev.breakwater.errorprone.vocabulary.Nats;
import dev.breakwater.errorprone.vocabulary.Pulsar;
import dev.breakwater.errorprone.vocabulary.RocketMq;
import dev.breakwater.errorprone.vocabulary.Sqs;
import javax.inject.Inject;

/** Reports loops that ask a broker for messages and go on at once whatever goes wrong. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A failure that does not pass makes this loop spin, since it swallows every one",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class PollLoopSwallowsFailure extends BackendCheck {
  public PollLoopSwallowsFailure() {
    this(SuiteConfig.unset());
  }

  @Inject
  PollLoopSwallowsFailure(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Kafka.POLL, (call, site) -> look(call, Kafka.FAILURE, site));
    watch.calls(Sqs.BLOCKING_RECEIVE, (call, site) -> look(call, Sqs.FAILURE, site));
    watch.calls(Pulsar.RECEIVE, (call, site) -> look(call, Pulsar.FAILURE, site));
    watch.calls(Nats.WAIT, (call, site) -> look(call, Nats.FAILURE, site));
    watch.calls(RocketMq.WAIT, (call, site) -> look(call, RocketMq.FAILURE, site));
    watch.calls(Jms.RECEIVE, this::lookAtJms);
  }

  private void lookAtJms(MethodInvocationTree receive, Site site) {
    var method = ASTHelpers.getSymbol(receive);
    var jms = method.owner.packge().getQualifiedName().toString();
    look(
        receive,
        jms + (method.getThrownTypes().isEmpty() ? Jms.FAILURE : Jms.CHECKED_FAILURE),
        site);
  }

  private void look(MethodInvocationTree receive, String failure, Site site) {
    var loop = Following.loop(site.path());
    if (loop == null || site.inTest()) {
      return;
    }
    Tree below = receive;
    for (var tree : site.path()) {
      if (tree == loop) {
        return;
      }
      if (tree instanceof TryTree attempt && attempt.getBlock() == below) {
        var clause = firstThatMatters(attempt, Symbols.find(failure, site.state()), site);
        if (clause != null) {
          if (!leaves(clause) && swallows(clause, site) && !PollLoops.pauses(loop)) {
            site.report(
                clause,
                "a failure that does not pass, such as a missing permission or an unreadable message, makes this "
                    + "loop spin and consume nothing; leave the loop, or wait before the next attempt");
          }
          return;
        }
      }
      below = tree;
    }
  }

  /** The clause that gets the failures of the client, or one before it that leaves the loop. */
  private static CatchTree firstThatMatters(TryTree attempt, ClassSymbol failure, Site site) {
    for (var clause : attempt.getCatches()) {
      if (leaves(clause)
          || Catches.isBroad(clause)
          // a class that the compiler has not met is named by no clause
          || failure != null && Catches.catches(clause, failure.type, site.state())) {
        return clause;
      }
    }
    return null;
  }

  private static boolean leaves(CatchTree clause) {
    return Paths.contains(
        clause.getBlock(),
        t -> t instanceof BreakTree || t instanceof ReturnTree || t instanceof ThrowTree);
  }

  private static boolean swallows(CatchTree clause, Site site) {
    return FailureHandling.exitsOf(clause, site).neverPasses()
        // somebody counts the failures
        && !Paths.contains(clause.getBlock(), t -> t instanceof UnaryTree);
  }
}
