package dev.breakwater.errorprone.testing.timing;

import com.google.errorprone.BugPattern;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Api;
import javax.inject.Inject;

/** A rule with a bug. */
@BugPattern(
    summary = "This fails",
    altNames = {"Breakwater", "BreakwaterTiming", "BreakwaterPractice"},
    severity = BugPattern.SeverityLevel.WARNING)
@Rule(level = Level.PRACTICE, since = "test")
public final class Throws extends BackendCheck {
  public Throws() {
    this(SuiteConfig.unset());
  }

  @Inject
  Throws(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(
        Api.methods("java.lang.System#currentTimeMillis"),
        (call, site) -> {
          throw new IllegalStateException("a bug in a rule");
        });
  }
}
