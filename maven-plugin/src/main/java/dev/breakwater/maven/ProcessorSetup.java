package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.Jdk;
import java.util.List;
import java.util.Optional;

/**
 * Which annotation processors a project's compiler runs.
 *
 * @param named those on the processor path, without Error Prone and our checks
 * @param isPathSet whether there is a processor path, so that the class path is not searched
 * @param onClassPath the direct dependencies that bring one along
 * @param when the compiler's setting {@code proc}
 */
record ProcessorSetup(
    List<String> named, boolean isPathSet, List<String> onClassPath, Optional<String> when) {
  private static final String SUBJECT = "processors";

  static ProcessorSetup of(
      CompilerConfiguration configuration, ProcessorPath path, List<String> onClassPath)
      throws AnalyzerException {
    var all = path.names(configuration);
    return new ProcessorSetup(
        all.stream()
            .filter(
                name ->
                    !name.equals(ErrorProneSetup.ENGINE) && !name.equals(ErrorProneSetup.CHECKS))
            .toList(),
        !all.isEmpty(),
        onClassPath,
        configuration.text("proc"));
  }

  /** How they stand, given the JDK of the compiler. */
  Diagnosis diagnosis(Jdk compiling) {
    if (when.filter("none"::equals).isPresent()) {
      return Diagnosis.ok(SUBJECT, "turned off by <proc>none</proc>");
    }
    var silenced = onClassPath.stream().filter(name -> !named.contains(name)).toList();
    if (isPathSet && !silenced.isEmpty()) {
      return Diagnosis.warn(
          SUBJECT,
          "not run, since there are annotationProcessorPaths: "
              + String.join(", ", silenced)
              + "; name there what is needed");
    }
    if (!isPathSet
        && !onClassPath.isEmpty()
        && when.isEmpty()
        && compiling.feature() >= CompilerSettings.PROCESSORS_ON_DEMAND_SINCE) {
      return Diagnosis.warn(
          SUBJECT,
          "not run by JDK %d unless asked: %s; set <proc>full</proc>"
              .formatted(compiling.feature(), String.join(", ", onClassPath)));
    }
    var running = isPathSet ? named : onClassPath;
    return Diagnosis.ok(SUBJECT, running.isEmpty() ? "none" : String.join(", ", running));
  }
}
