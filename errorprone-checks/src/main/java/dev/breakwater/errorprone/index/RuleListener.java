package dev.breakwater.errorprone.index;

/** Hears how the rules fare; the analyzer puts one into javac's context. */
public interface RuleListener {
  /** A rule threw at a unit; the others go on. */
  void failed(String rule, String path, Throwable error);

  /** A rule spent this time on a unit. */
  void spent(String rule, long nanos);
}
