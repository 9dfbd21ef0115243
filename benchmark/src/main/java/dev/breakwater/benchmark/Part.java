package dev.breakwater.benchmark;

/** What can be measured. */
enum Part {
  /** The suites side by side, in one JVM that is warm. */
  WARM,
  /** The suites side by side, each compilation in a new JVM. */
  COLD,
  /** The whole analyzer against javac. */
  CHECK,
  /** More and more rules: ours, and copies that are registered in different ways. */
  SWEEP
}
