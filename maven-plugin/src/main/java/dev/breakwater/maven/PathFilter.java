package dev.breakwater.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.util.SelectorUtils;

/**
 * Which files of a module a user wants to hear about. The others are compiled all the same, for the
 * sake of the rest.
 *
 * @param base the module's folder, to which the patterns are relative
 * @param generated the module's build folder: nobody mends what lies in it
 * @param includes Ant patterns; empty means all
 * @param excludes Ant patterns
 */
record PathFilter(Path base, Path generated, List<String> includes, List<String> excludes) {

  boolean accepts(Path file) {
    return !file.startsWith(generated) && selects(file);
  }

  /** Whether the patterns let a file through, wherever it comes from. */
  boolean selects(Path file) {
    var path = base.relativize(file).toString();
    return (includes.isEmpty() || matchesAny(includes, path)) && !matchesAny(excludes, path);
  }

  private static boolean matchesAny(List<String> patterns, String path) {
    return patterns.stream()
        .map(pattern -> pattern.replace('/', File.separatorChar))
        .anyMatch(pattern -> SelectorUtils.matchPath(pattern, path));
  }
}
