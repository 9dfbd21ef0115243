package dev.breakwater.benchmark;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One way to compile: with these checks.
 *
 * @param processorPath Error Prone and the checks; empty for javac alone
 * @param flags what Error Prone is told
 * @param rules how many rules are on
 */
record Variant(String name, List<Path> processorPath, List<String> flags, int rules) {

  static final Variant JAVAC = new Variant("javac", List.of(), List.of(), 0);

  boolean usesErrorProne() {
    return !processorPath.isEmpty();
  }

  /** What javac is told so that it runs the checks. */
  List<String> options() {
    return usesErrorProne()
        ? List.of(
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-processorpath",
            processorPath.stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)),
            "-Xplugin:ErrorProne -XepAllErrorsAsWarnings " + String.join(" ", flags))
        : List.of("-XDcompilePolicy=simple");
  }
}
