package dev.breakwater.errorprone.testing.timing;

import com.google.errorprone.BugPattern;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Brokers;
import javax.inject.Inject;

/** Reports every call of a method {@code Orders.run} that may acknowledge a message. */
@BugPattern(
    summary = "This acknowledges",
    altNames = {"Breakwater", "BreakwaterTiming", "BreakwaterPractice"},
    severity = BugPattern.SeverityLevel.WARNING)
@Rule(level = Level.PRACTICE, since = "test")
public final class AsksWhatIsAcknowledged extends BackendCheck {
  public AsksWhatIsAcknowledged() {
    this(SuiteConfig.unset());
  }

  @Inject
  AsksWhatIsAcknowledged(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(
        Api.methods("Orders#run"),
        (call, site) -> {
          if (site.mayPlay(Brokers.ACKNOWLEDGE, call)) {
            site.report(call);
          }
        });
  }
}
