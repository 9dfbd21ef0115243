package dev.breakwater.maven;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** In which forms the findings of a build are reported. */
enum Format {
  CONSOLE,
  HTML,
  SARIF,
  GITLAB,
  JUNIT,
  GITHUB;

  /**
   * The formats to report in.
   *
   * @param written what the user asks for; if that is nothing, the usual ones
   * @param onGitHub whether GitHub Actions runs the build
   * @throws MojoExecutionException if there is no such format
   */
  static Set<Format> of(List<String> written, boolean onGitHub) throws MojoExecutionException {
    var formats = EnumSet.noneOf(Format.class);
    for (var format : written) {
      formats.add(Names.constant("report format", Format.class, format));
    }
    if (formats.isEmpty()) {
      formats.addAll(List.of(CONSOLE, HTML, SARIF));
      if (onGitHub) {
        formats.add(GITHUB);
      }
    }
    return formats;
  }

  /** As users write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
