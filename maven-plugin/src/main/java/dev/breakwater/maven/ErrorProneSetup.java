package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.Jdk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * How a project's own compiler runs Error Prone.
 *
 * @param engine the version of Error Prone on the processor path
 * @param checks the version of our checks on the processor path
 * @param forked whether javac runs outside Maven's JVM
 * @param arguments of the compiler
 */
record ErrorProneSetup(
    Optional<String> engine, Optional<String> checks, boolean forked, List<String> arguments) {
  static final String OLDEST = "2.42.0";
  static final String NEWEST_TESTED = "2.52.0";

  static final String ENGINE = "error_prone_core";
  static final String CHECKS = "breakwater-errorprone-checks";

  private static final String SUBJECT = "Error Prone";
  private static final String PLUGIN = "-Xplugin:ErrorProne";

  /** The last version that runs on a JDK older than this one. */
  private static final String LAST_BEFORE = "2.42.0";

  private static final int NEEDED_SINCE = 21;

  /** From this version on Error Prone asks for what older JDKs do only when told. */
  private static final String TYPE_ANNOTATIONS_SINCE = "2.46.0";

  private static final int TYPE_ANNOTATIONS_UNTIL = 21;

  static ErrorProneSetup of(
      CompilerConfiguration configuration, ProcessorPath processors, Jdk compiling)
      throws AnalyzerException {
    var arguments = new ArrayList<>(configuration.texts("compilerArgs"));
    configuration.text("compilerArgument").ifPresent(arguments::add);
    return new ErrorProneSetup(
        processors.version(configuration, "com.google.errorprone", ENGINE),
        processors.version(configuration, "dev.breakwater", CHECKS),
        configuration.isTrue("fork") || !compiling.equals(Jdk.current()),
        arguments.stream().map(String::strip).toList());
  }

  /**
   * How the set-up stands.
   *
   * @param compiling the JDK of the compiler
   * @param suite the version of the suite
   * @param missingInMaven what Maven's JVM lacks, see {@link JavacAccess}
   */
  List<Diagnosis> diagnoses(Jdk compiling, String suite, List<String> missingInMaven) {
    if (!runs()) {
      return List.of(
          checks.isEmpty()
              ? Diagnosis.ok(SUBJECT, "not in this compiler; check brings its own")
              : Diagnosis.fail(
                  SUBJECT,
                  "nothing runs the checks on the processor path: add <arg>" + PLUGIN + "</arg>"));
    }
    var diagnoses = new ArrayList<Diagnosis>();
    diagnoses.add(engine(compiling));
    checks
        .filter(version -> !version.equals(suite))
        .ifPresent(
            version ->
                diagnoses.add(
                    Diagnosis.warn(
                        SUBJECT,
                        CHECKS
                            + " is of version "
                            + version
                            + ", this plugin of "
                            + suite
                            + ": let them be the same")));
    for (var argument : missingArguments(compiling)) {
      diagnoses.add(Diagnosis.fail(SUBJECT, "does not start: add <arg>" + argument + "</arg>"));
    }
    diagnoses.add(access(missingInMaven));
    return diagnoses;
  }

  /** What brings our checks into this set-up. */
  List<Snippet> snippets(String suite, List<String> missingInMaven) {
    var snippets = new ArrayList<Snippet>();
    if (runs() && checks.isEmpty()) {
      snippets.add(Snippet.errorProne(suite));
    }
    if (runs() && !forked && !missingInMaven.isEmpty()) {
      snippets.add(Snippet.jvmConfig(missingInMaven));
    }
    return snippets;
  }

  private boolean runs() {
    return arguments.stream().anyMatch(argument -> argument.matches("(?s)" + PLUGIN + "(\\s.*)?"));
  }

  private Diagnosis engine(Jdk compiling) {
    if (engine.isEmpty()) {
      return Diagnosis.warn(
          SUBJECT, ENGINE + " is not among the annotationProcessorPaths: name it there");
    }
    var version = engine.get();
    if (compiling.feature() < NEEDED_SINCE && isNewer(version, LAST_BEFORE)) {
      return Diagnosis.fail(
          SUBJECT,
          "%s needs a JDK %d, but %d compiles: use Error Prone %s or a newer JDK"
              .formatted(version, NEEDED_SINCE, compiling.feature(), LAST_BEFORE));
    }
    if (isNewer(OLDEST, version)) {
      var text = version + " is too old for Breakwater's checks: use " + OLDEST + " or newer";
      return checks.isPresent() ? Diagnosis.fail(SUBJECT, text) : Diagnosis.warn(SUBJECT, text);
    }
    if (isNewer(version, NEWEST_TESTED)) {
      return Diagnosis.warn(
          SUBJECT,
          "%s is newer than what Breakwater is tested with: if it fails, use %s"
              .formatted(version, NEWEST_TESTED));
    }
    return Diagnosis.ok(
        SUBJECT,
        version
            + (checks.isPresent()
                ? " with Breakwater's checks"
                : " without Breakwater's checks, which the lines below add"));
  }

  private List<String> missingArguments(Jdk compiling) {
    var missing = new ArrayList<String>();
    if (!arguments.contains("-XDcompilePolicy=byfile")) {
      missing.add("-XDcompilePolicy=simple");
    }
    missing.add("--should-stop=ifError=FLOW");
    if (compiling.feature() <= TYPE_ANNOTATIONS_UNTIL
        && engine.filter(version -> !isNewer(TYPE_ANNOTATIONS_SINCE, version)).isPresent()) {
      missing.add("-XDaddTypeAnnotationsToSymbol=true");
    }
    missing.removeIf(arguments::contains);
    return missing;
  }

  private Diagnosis access(List<String> missingInMaven) {
    var subject = forked ? "compilerArgs" : ".mvn/jvm.config";
    var missing = forked ? JavacAccess.missingIn(arguments) : missingInMaven;
    if (missing.isEmpty()) {
      return Diagnosis.ok(subject, "Error Prone reaches what it needs of javac");
    }
    return Diagnosis.fail(
        subject,
        "Error Prone does not reach what it needs of javac: add "
            + (forked
                ? String.join(" ", missing.stream().map(o -> "<arg>-J" + o + "</arg>").toList())
                : "the lines below"));
  }

  private static boolean isNewer(String version, String other) {
    return new ComparableVersion(version).compareTo(new ComparableVersion(other)) > 0;
  }
}
