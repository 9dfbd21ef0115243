package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

/** How the JDK writes spans of time. */
public final class JdkTime {
  /** A duration of so many units. */
  public static final Api DURATION_OF =
      methods(
          "java.time.Duration#ofNanos",
          "java.time.Duration#ofMillis",
          "java.time.Duration#ofSeconds",
          "java.time.Duration#ofMinutes");

  private JdkTime() {}
}
