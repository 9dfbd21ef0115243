package dev.breakwater.core;

/** How a finding is reported, in Error Prone's words. */
public enum Severity {
  ERROR,
  WARNING,
  SUGGESTION;

  /** The SARIF level of this severity. */
  public String sarif() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "note";
    };
  }
}
