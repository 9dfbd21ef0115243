package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.OutcomeCallbacks;
import dev.breakwater.errorprone.index.PassedCode;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.PubSub;
import dev.breakwater.errorprone.vocabulary.Stages;
import javax.inject.Inject;

/** Reports callbacks of sends that go on the same way whether or not the message was taken. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This callback never asks whether the send failed, so a lost message goes unnoticed",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class SendCallbackIgnoresFailure extends BackendCheck {
  public SendCallbackIgnoresFailure() {
    this(SuiteConfig.unset());
  }

  @Inject
  SendCallbackIgnoresFailure(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Brokers.PUBLISH, this::look);
    watch.calls(Brokers.LISTEN_FOR_OUTCOME, SendCallbackIgnoresFailure::lookAtArguments);
  }

  private void look(MethodInvocationTree send, Site site) {
    if (Calls.resultIsDropped(site.path(), site.state())) {
      lookAtArguments(send, site);
    } else {
      lookAtStages(site);
      lookAtListeners(site);
    }
  }

  /** A future that knows no stages is given to a method that has it call back. */
  private static void lookAtListeners(Site site) {
    for (var taker : Fate.of(site.path(), site.state()).takers()) {
      if (taker.getLeaf() instanceof MethodInvocationTree call
          && ApiMatcher.matches(PubSub.LISTEN_TO_FUTURE, call, site.state())) {
        lookAtArguments(call, site);
      }
    }
  }

  private static void lookAtArguments(MethodInvocationTree call, Site site) {
    var arguments = call.getArguments();
    for (int i = arguments.size() - 1; i >= 0; i--) {
      var outcome = PassedCode.of(arguments.get(i), Brokers.OUTCOME_CALLBACKS, site);
      var failure = PassedCode.of(arguments.get(i), Brokers.FAILURE_CALLBACKS, site);
      if (outcome.isPresent() || failure.isPresent()) {
        if (outcome.filter(OutcomeCallbacks::asksNothing).isPresent()
            || failure.filter(SendCallbackIgnoresFailure::isEmpty).isPresent()) {
          report(arguments.get(i), site);
        }
        return;
      }
    }
  }

  /** Goes along the stages that are chained to a send, as long as its failure is in them. */
  private static void lookAtStages(Site site) {
    var stage = site.path();
    ExpressionTree last = null;
    for (var next = Receivers.callOn(stage); next != null; next = Receivers.callOn(stage)) {
      var call = (MethodInvocationTree) next.getLeaf();
      var state = site.state();
      boolean replaces = ApiMatcher.matches(Stages.INSTEAD_OF_EITHER, call, state);
      if (replaces || ApiMatcher.matches(Stages.AFTER_EITHER, call, state)) {
        var callback = PassedCode.of(call.getArguments().get(0), Stages.OUTCOME_CALLBACKS, site);
        if (callback.filter(OutcomeCallbacks::asksNothing).isEmpty()) {
          return;
        }
      } else if (!ApiMatcher.matches(Stages.AFTER_SUCCESS, call, state)) {
        return;
      }
      last = call.getArguments().get(0);
      if (replaces) {
        report(last, site);
        return;
      }
      stage = next;
    }
    if (last != null && Calls.resultIsDropped(stage, site.state())) {
      report(last, site);
    }
  }

  private static void report(ExpressionTree callback, Site site) {
    if (!site.inTest() && !Transactions.surround(site)) {
      site.report(
          callback,
          "this callback goes on the same way whether the message was sent or not, so a message that the broker did "
              + "not take is lost unnoticed; look at the failure that it is told");
    }
  }

  private static boolean isEmpty(PassedCode callback) {
    return callback.body() instanceof BlockTree block
        && block.getStatements().isEmpty()
        && callback.parameters().stream().noneMatch(OutcomeCallbacks::isMeant);
  }
}
