package dev.breakwater.core;

/**
 * How sure a rule is, and therefore how loudly it speaks. A higher level includes the lower ones.
 */
public enum Level {
  /** A bug: messages, errors or data get lost, or a thread hangs; no false positive is known. */
  FUNDAMENTALS(Severity.WARNING),
  /** Very likely a defect under load or failure. */
  PRACTICE(Severity.WARNING),
  /** A design choice worth a second look; off unless asked for. */
  MASTERY(Severity.SUGGESTION);

  private final Severity severity;

  Level(Severity severity) {
    this.severity = severity;
  }

  /** The severity that every rule of this level has by default. */
  public Severity severity() {
    return severity;
  }

  /** Whether a run at this level shows the rules of {@code other}. */
  public boolean includes(Level other) {
    return other.ordinal() <= ordinal();
  }

  /** The altName that addresses every rule of this level, such as {@code BreakwaterPractice}. */
  public String group() {
    return "Breakwater" + name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}
