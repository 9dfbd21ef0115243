package dev.breakwater.errorprone.index;

/**
 * Hears what the shared index knows beyond findings. Whoever runs the compilation may put one into
 * javac's context under this class; without one, a failure is reported as a warning of the rule
 * itself, and a refused setting as an error of the compilation.
 */
public interface RuleListener {
  /**
   * A rule threw while it looked at a unit; the other rules went on.
   *
   * @param unit the name of the source file
   */
  void failed(String rule, String unit, Throwable error);

  /** A setting cannot be read, and its default is used; said once per compilation. */
  void refused(String complaint);

  /** A rule spent this time on a unit. Not called for rules that had no candidate there. */
  void spent(String rule, long nanos);
}
