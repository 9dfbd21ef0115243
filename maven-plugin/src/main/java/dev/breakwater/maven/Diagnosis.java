package dev.breakwater.maven;

/**
 * What the doctor says of one thing, in a line.
 *
 * @param subject what was looked at
 * @param text how it stands and, unless it is well, what to do
 */
record Diagnosis(State state, String subject, String text) {
  /** From well to broken. */
  enum State {
    OK,
    /** Works, but not as one would think. */
    WARN,
    /** Does not work. */
    FAIL
  }

  static Diagnosis ok(String subject, String text) {
    return new Diagnosis(State.OK, subject, text);
  }

  static Diagnosis warn(String subject, String text) {
    return new Diagnosis(State.WARN, subject, text);
  }

  static Diagnosis fail(String subject, String text) {
    return new Diagnosis(State.FAIL, subject, text);
  }
}
