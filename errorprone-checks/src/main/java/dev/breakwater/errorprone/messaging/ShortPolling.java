package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.vocabulary.Sqs;
import javax.inject.Inject;

/** Reports receive requests that do not wait for a message. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This receive does not wait, so a poll loop asks an empty queue many times a second",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0", fix = Rule.Fix.ALWAYS)
public final class ShortPolling extends BackendCheck {
  public ShortPolling() {
    this(SuiteConfig.unset());
  }

  @Inject
  ShortPolling(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Sqs.NEW_RECEIVE_REQUEST, this::lookAtBuilder);
    watch.calls(Sqs.RECEIVE, this::lookAtLambda);
  }

  private void lookAtBuilder(MethodInvocationTree builder, Site site) {
    if (!site.inTest()) {
      var request = Fate.of(site.path(), site.state());
      if (!request.isLost()
          && request.takers().isEmpty()
          && !request.isReturned()
          && ApiMatcher.matchesAny(Sqs.BUILD_RECEIVE_REQUEST, request.calls(), site.state())
          && !ApiMatcher.matchesAny(Sqs.RECEIVE_WAIT, request.calls(), site.state())) {
        report(builder, builder, site);
      }
    }
  }

  private void lookAtLambda(MethodInvocationTree receive, Site site) {
    if (receive.getArguments().get(0) instanceof LambdaExpressionTree lambda && !site.inTest()) {
      var request = ReceiveLambda.of(new TreePath(site.path(), lambda), site.state());
      if (request != null
          && !ApiMatcher.matchesAny(Sqs.RECEIVE_WAIT, request.settings(), site.state())) {
        report(receive, request.builder(), site);
      }
    }
  }

  private static void report(MethodInvocationTree call, ExpressionTree builder, Site site) {
    site.report(
        call,
        "without waiting, a receive asks some of the queue's servers only, misses messages, and is paid for though it "
            + "finds nothing; let it wait with waitTimeSeconds(20)",
        SuggestedFix.postfixWith(builder, ".waitTimeSeconds(20)"));
  }
}
