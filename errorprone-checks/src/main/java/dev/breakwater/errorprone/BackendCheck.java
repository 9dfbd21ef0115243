package dev.breakwater.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import dev.breakwater.core.Option;
import dev.breakwater.core.RulePage;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;

/**
 * What every check of the suite shares: its page, its options, and that it looks at code through
 * the shared index instead of being called for every node of a kind.
 */
public abstract class BackendCheck extends BugChecker implements CompilationUnitTreeMatcher {
  private final transient SuiteConfig config;

  /**
   * For the service loader, which wants a constructor without parameters but never keeps what it
   * makes.
   */
  protected BackendCheck() {
    this(SuiteConfig.unset());
  }

  /** A check of the run that {@code config} belongs to. */
  protected BackendCheck(SuiteConfig config) {
    this.config = config;
    config.suite().enlist(this, this::watch);
  }

  /** Says what the rule wants to see. Called once per run, before the first compilation unit. */
  protected abstract void watch(Watch watch);

  @Override
  public final Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    // called for each rule and unit, and hardly ever with anything to report
    var findings = config.suite().findingsOf(this, unit, state);
    for (int i = 0; i < findings.size(); i++) {
      state.reportMatch(findings.get(i));
    }
    return Description.NO_MATCH;
  }

  /** The value of an option in this run. */
  protected final <T> T read(Option<T> option) {
    return config.read(canonicalName(), option);
  }

  @Override
  public String linkUrl() {
    return RulePage.address(canonicalName());
  }
}
