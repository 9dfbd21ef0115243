package dev.breakwater.maven;

/** In which forms the findings of a build are reported. */
enum Format {
  CONSOLE,
  HTML,
  SARIF
}
