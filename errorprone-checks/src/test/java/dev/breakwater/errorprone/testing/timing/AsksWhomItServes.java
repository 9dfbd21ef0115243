package dev.breakwater.errorprone.testing.timing;

import com.google.errorprone.BugPattern;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Api;
import javax.inject.Inject;

/**
 * Says at every call of {@code here()} which boundaries it serves, and whether it is away from all.
 */
@BugPattern(
    summary = "This serves something",
    altNames = {"Breakwater", "BreakwaterTiming", "BreakwaterPractice"},
    severity = BugPattern.SeverityLevel.WARNING)
@Rule(level = Level.PRACTICE, since = "test")
public final class AsksWhomItServes extends BackendCheck {
  public AsksWhomItServes() {
    this(SuiteConfig.unset());
  }

  @Inject
  AsksWhomItServes(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(
        Api.methods("Where#here"),
        (call, site) ->
            site.report(
                call, site.servedBoundaries() + (site.isAwayFromBoundaries() ? " away" : "")));
  }
}
