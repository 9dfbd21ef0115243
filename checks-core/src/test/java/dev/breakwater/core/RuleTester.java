package dev.breakwater.core;

/** Runs one rule over source text, whichever engine it belongs to. */
public interface RuleTester {
  /** Lines that end in this, or in the same after {@code #}, must be reported. */
  String MARK = "// flagged";

  /** What the rule is asked to read. Everything but {@code java} is a configuration file. */
  String JAVA = "java";

  /**
   * Fails unless exactly the marked lines are reported.
   *
   * @param language {@code java}, {@code properties} or {@code yaml}
   */
  void check(String language, String source);

  /** Fails unless exactly the marked lines of a Java source are reported. */
  default void check(String source) {
    check(JAVA, source);
  }

  /**
   * Fails unless applying the rule's first repair to each finding turns the first text into the
   * second.
   */
  void repair(String bad, String good);

  /** The same rule with an option set. */
  RuleTester with(Option<?> option, String value);

  /** The source without its marks. */
  static String unmarked(String source) {
    return source.replaceAll("(?m) *(//|#) flagged$", "");
  }
}
