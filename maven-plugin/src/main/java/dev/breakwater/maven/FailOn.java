package dev.breakwater.maven;

import dev.breakwater.core.Finding;
import dev.breakwater.core.Severity;
import java.util.Locale;

/** Which findings fail the build. A suggestion never does. */
enum FailOn {
  NEVER,
  WARNING,
  /** What a baseline does not list; without a baseline that is everything. */
  NEW;

  /** As users write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean failsFor(Finding finding) {
    return this != NEVER && finding.severity() != Severity.SUGGESTION;
  }
}
