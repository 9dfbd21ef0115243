package dev.breakwater.errorprone.testing.timing;

import com.google.errorprone.BugPattern;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Api;
import javax.inject.Inject;

/** Says for each {@code Thread#start} what code it is in, and how many sleeps its unit has. */
@BugPattern(
    summary = "This is called",
    altNames = {"Breakwater", "BreakwaterTiming", "BreakwaterFundamentals"},
    severity = BugPattern.SeverityLevel.WARNING)
@Rule(level = Level.FUNDAMENTALS, since = "test")
public final class AsksWhatIsCalled extends BackendCheck {
  private static final Api SLEEP = Api.methods("java.lang.Thread#sleep");

  public AsksWhatIsCalled() {
    this(SuiteConfig.unset());
  }

  @Inject
  AsksWhatIsCalled(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(
        Api.methods("java.lang.Thread#start"),
        (call, site) ->
            site.report(
                call,
                (site.body() == null ? "no body" : site.body().getKind().name())
                    + ", "
                    + site.callsInUnit(SLEEP).size()));
  }
}
