package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about loggers, beyond their names. */
public final class Loggers {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.slf4j:slf4j-api", "1.7.36", "2.0.17"),
          new Library("org.apache.logging.log4j:log4j-api", "2.17.2", "2.25.2"),
          new Library("commons-logging:commons-logging", "1.2", "1.3.5"),
          new Library("org.jboss.logging:jboss-logging", "3.4.3.Final", "3.6.1.Final"));

  /** Take an exception behind whatever arguments they have; placeholders do not use it up. */
  public static final Api THROWABLE_BEHIND_ARGUMENTS =
      methods(
          "org.slf4j.Logger#error",
          "org.slf4j.Logger#warn",
          "org.apache.logging.log4j.Logger#error",
          "org.apache.logging.log4j.Logger#fatal",
          "org.apache.logging.log4j.Logger#warn");

  /** Take an exception behind the text. */
  public static final Api THROWABLE_BEHIND_TEXT =
      methods(
          "org.apache.commons.logging.Log#error(Object)",
          "org.apache.commons.logging.Log#fatal(Object)",
          "org.apache.commons.logging.Log#warn(Object)",
          "org.jboss.logging.BasicLogger#error(Object)",
          "org.jboss.logging.BasicLogger#fatal(Object)",
          "org.jboss.logging.BasicLogger#warn(Object)",
          "java.util.logging.Logger#log(Level,String)",
          "java.lang.System.Logger#log(Level,String)");

  private Loggers() {}
}
