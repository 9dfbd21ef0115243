package dev.breakwater.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which of a project's own compiler options mean something to an analysis. */
final class JavacOptions {
  /**
   * Outputs, and modules: the analysis writes elsewhere and compiles everything into the unnamed
   * module.
   */
  private static final Set<String> DROPPED_WITH_ARGUMENT =
      Set.of(
          "-d",
          "-s",
          "-h",
          "-p",
          "--module-path",
          "--module-source-path",
          "--module-version",
          "--patch-module",
          "--add-reads",
          "--processor-module-path",
          "-m",
          "--module",
          "-Xmaxwarns",
          "-Xmaxerrs");

  /** Warnings, plugins, hidden switches and the launcher's options: the analysis brings its own. */
  private static final List<String> DROPPED =
      List.of(
          "-Werror",
          "-Xlint",
          "-Xdoclint",
          "-Xplugin",
          "-Xep",
          "-XD",
          "-J",
          "-verbose",
          "--should-stop",
          "-Xdiags",
          "-nowarn",
          "-g");

  private JavacOptions() {}

  static List<String> cleaned(List<String> options) {
    var kept = new ArrayList<String>();
    for (var i = 0; i < options.size(); i++) {
      var option = options.get(i);
      if (DROPPED_WITH_ARGUMENT.contains(option) || isForeignModule(option, options, i)) {
        i++;
      } else if (DROPPED.stream().noneMatch(option::startsWith)
          && DROPPED_WITH_ARGUMENT.stream()
              .noneMatch(dropped -> option.startsWith(dropped + "="))) {
        kept.add(option);
      }
    }
    return kept;
  }

  /**
   * Modules of the JDK stay addressable from the unnamed module; the project's own do not exist
   * there.
   */
  private static boolean isForeignModule(String option, List<String> options, int index) {
    return option.equals("--add-modules")
        && index + 1 < options.size()
        && !options.get(index + 1).matches("((java|jdk)\\.[^,]+)(,(java|jdk)\\.[^,]+)*");
  }
}
