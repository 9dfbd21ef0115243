package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.MethodInvocationTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Sqs;
import javax.inject.Inject;

/** Reports deduplication IDs that no two sends have in common. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "No two sends have this deduplication ID in common, so a message that is sent again comes twice",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class RandomDeduplicationId extends BackendCheck {
  private static final Api RANDOM = Api.methods("java.util.UUID#randomUUID");

  public RandomDeduplicationId() {
    this(SuiteConfig.unset());
  }

  @Inject
  RandomDeduplicationId(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Sqs.DEDUPLICATION, this::look);
  }

  private void look(MethodInvocationTree setter, Site site) {
    var id = setter.getArguments().get(0);
    if (!site.inTest() && Paths.contains(id, t -> ApiMatcher.matches(RANDOM, t, site.state()))) {
      site.report(
          id,
          "a random ID makes every attempt a new message, so one that is sent again after a failure is delivered twice; "
              + "derive the ID from what the message is about");
    }
  }
}
