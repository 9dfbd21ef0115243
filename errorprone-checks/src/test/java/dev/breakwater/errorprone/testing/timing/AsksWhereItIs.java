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
 * Says at every call of {@code here()} at which boundary it stands, and whether that is test code.
 */
@BugPattern(
    summary = "This stands somewhere",
    altNames = {"Breakwater", "BreakwaterTiming", "BreakwaterPractice"},
    severity = BugPattern.SeverityLevel.WARNING)
@Rule(level = Level.PRACTICE, since = "test")
public final class AsksWhereItIs extends BackendCheck {
  public AsksWhereItIs() {
    this(SuiteConfig.unset());
  }

  @Inject
  AsksWhereItIs(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(
        Api.methods("Where#here"),
        (call, site) ->
            site.report(
                call,
                site.boundary().map(Enum::name).orElse("NOWHERE")
                    + (site.inTest() ? " in a test" : "")));
  }
}
