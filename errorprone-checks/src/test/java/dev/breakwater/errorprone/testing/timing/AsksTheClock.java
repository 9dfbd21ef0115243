package dev.breakwater.errorprone.testing.timing;

import com.google.errorprone.BugPattern;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Api;
import javax.inject.Inject;

/** A rule of the highest level. */
@BugPattern(
    summary = "This asks the clock",
    altNames = {"Breakwater", "BreakwaterTiming", "BreakwaterMastery"},
    severity = BugPattern.SeverityLevel.SUGGESTION)
@Rule(level = Level.MASTERY, since = "test")
public final class AsksTheClock extends BackendCheck {
  public AsksTheClock() {
    this(SuiteConfig.unset());
  }

  @Inject
  AsksTheClock(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(
        Api.methods("java.lang.System#currentTimeMillis"), (call, site) -> site.report(call));
  }
}
