package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Kafka;
import javax.inject.Inject;

/** Reports seeks between a subscription and the first poll, when no partition is assigned yet. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "No partition is assigned yet, so this seek fails or has no effect",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class SeekBeforeAssignment extends BackendCheck {
  public SeekBeforeAssignment() {
    this(SuiteConfig.unset());
  }

  @Inject
  SeekBeforeAssignment(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Kafka.SUBSCRIBE, this::look);
  }

  private void look(MethodInvocationTree subscribe, Site site) {
    ConsumerCalls.next(subscribe, Kafka.NEEDS_ASSIGNMENT, site)
        .filter(
            c ->
                !site.inTest()
                    && !Following.isRepeatedOnCondition(site.path())
                    && !isPolledBefore(subscribe, site))
        .ifPresent(
            c ->
                site.report(
                    c,
                    "partitions are assigned during poll, so here this throws IllegalStateException or does nothing; "
                        + "subscribe with a ConsumerRebalanceListener and do it in onPartitionsAssigned"));
  }

  /** A consumer that subscribes anew may have partitions from before. */
  private static boolean isPolledBefore(MethodInvocationTree subscribe, Site site) {
    var consumer = ConsumerCalls.consumerOf(subscribe);
    int start = ASTHelpers.getStartPosition(subscribe);
    return Paths.contains(
        site.body(),
        t ->
            t instanceof MethodInvocationTree call
                && call != subscribe
                && ASTHelpers.getStartPosition(call) < start
                && consumer.equals(ConsumerCalls.consumerOf(call))
                && ApiMatcher.matches(Kafka.POLL, call, site.state()));
  }
}
