package dev.breakwater.errorprone.testing.timing;

import com.google.errorprone.BugPattern;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.FailureHandling;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import javax.inject.Inject;

/** Reports every catch clause that does nothing about the failure on any way. */
@BugPattern(
    summary = "This swallows",
    altNames = {"Breakwater", "BreakwaterTiming", "BreakwaterPractice"},
    severity = BugPattern.SeverityLevel.WARNING)
@Rule(level = Level.PRACTICE, since = "test")
public final class AsksWhatBecomesOfFailures extends BackendCheck {
  public AsksWhatBecomesOfFailures() {
    this(SuiteConfig.unset());
  }

  @Inject
  AsksWhatBecomesOfFailures(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(
        (clause, site) -> {
          if (FailureHandling.exitsOf(clause, site).neverPasses()) {
            site.report(clause);
          }
        });
  }
}
