package dev.breakwater.maven;

import java.util.Locale;

/** In which forms the findings of a build are reported. */
enum Format {
  CONSOLE,
  HTML,
  SARIF;

  /** As users write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
