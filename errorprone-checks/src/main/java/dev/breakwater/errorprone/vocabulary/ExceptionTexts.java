package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What makes a text of an exception. */
public final class ExceptionTexts {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("com.google.guava:guava", "31.1-jre", "33.5.0-jre"),
          new Library("org.apache.commons:commons-lang3", "3.12.0", "3.19.0"));

  /** Asks the exception itself. */
  public static final Api OWN =
      methods(
          "java.lang.Throwable#getLocalizedMessage",
          "java.lang.Throwable#getMessage",
          "java.lang.Throwable#getStackTrace",
          "java.lang.Throwable#toString");

  /** Makes a text of the argument. */
  public static final Api OF_ARGUMENT =
      methods(
          "com.google.common.base.Throwables#getStackTraceAsString",
          "org.apache.commons.lang3.exception.ExceptionUtils#getMessage",
          "org.apache.commons.lang3.exception.ExceptionUtils#getRootCauseMessage",
          "org.apache.commons.lang3.exception.ExceptionUtils#getStackTrace",
          "java.lang.String#valueOf(Object)");

  /** Writes the stack trace to the argument. */
  public static final Api PRINT = methods("java.lang.Throwable#printStackTrace");

  private ExceptionTexts() {}
}
