package dev.breakwater.errorprone.testing.timing;

import com.google.errorprone.BugPattern;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Api;
import javax.inject.Inject;

/** Says what implements {@code Runnable#run}. */
@BugPattern(
    summary = "This is run",
    altNames = {"Breakwater", "BreakwaterTiming", "BreakwaterFundamentals"},
    severity = BugPattern.SeverityLevel.WARNING)
@Rule(level = Level.FUNDAMENTALS, since = "test")
public final class AsksWhoImplements extends BackendCheck {
  public AsksWhoImplements() {
    this(SuiteConfig.unset());
  }

  @Inject
  AsksWhoImplements(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.implementations(
        Api.methods("java.lang.Runnable#run"),
        (function, site) -> site.report(function, function.getKind().name()));
  }
}
