package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.Jdk;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How one execution of maven-compiler-plugin compiles: what a javac that leaves out modules and
 * outputs needs to know.
 */
final class CompilerSettings {
  /** The JDK before this one ran annotation processors of the class path without being asked. */
  static final int PROCESSORS_ON_DEMAND_SINCE = 23;

  /** The oldest release that every JDK from 17 to 25 still compiles for. */
  private static final int OLDEST_RELEASE = 8;

  private final CompilerConfiguration configuration;
  private final boolean tests;

  CompilerSettings(CompilerConfiguration configuration, boolean tests) {
    this.configuration = configuration;
    this.tests = tests;
  }

  /** Whether the execution compiles nothing. */
  boolean isSkipped() throws AnalyzerException {
    return configuration.isTrue(tests ? "skip" : "skipMain");
  }

  Map<String, String> toolchain() throws AnalyzerException {
    return configuration.map("jdkToolchain");
  }

  Charset encoding() throws AnalyzerException {
    return configuration.text("encoding").map(Charset::forName).orElse(Charset.defaultCharset());
  }

  /**
   * Where the sources lie. What annotation processors wrote is left out: they write it again.
   *
   * @param projectRoots the project's source roots, used unless the execution has its own
   */
  List<Path> sourceRoots(Path base, List<String> projectRoots) throws AnalyzerException {
    var own = configuration.texts("compileSourceRoots");
    var generated =
        configuration
            .text(tests ? "generatedTestSourcesDirectory" : "generatedSourcesDirectory")
            .map(folder -> base.resolve(folder).normalize());
    var roots = own.isEmpty() ? projectRoots : own;
    return roots.stream()
        .map(root -> base.resolve(root).normalize())
        .filter(root -> generated.isEmpty() || !root.equals(generated.get()))
        .distinct()
        .toList();
  }

  /** Ant patterns of the files to compile; empty means all. */
  List<String> includes() throws AnalyzerException {
    return configuration.texts(tests ? "testIncludes" : "includes");
  }

  /** Ant patterns of the files not to compile. */
  List<String> excludes() throws AnalyzerException {
    return configuration.texts(tests ? "testExcludes" : "excludes");
  }

  /**
   * The options for javac.
   *
   * @param processorPath of the project's annotation processors; empty to look on the class path
   * @param processors whether the project's annotation processors may run
   * @param compiling the JDK that the project compiles with
   * @param analysing the JDK that these options are for
   */
  List<String> options(
      List<Path> classPath,
      List<Path> processorPath,
      boolean processors,
      Jdk compiling,
      Jdk analysing)
      throws AnalyzerException {
    var options = new ArrayList<>(languageLevel(compiling, analysing));
    if (configuration.isTrue("parameters")) {
      options.add("-parameters");
    }
    if (configuration.isTrue("enablePreview")) {
      options.add("--enable-preview");
    }
    options.addAll(List.of("-classpath", join(classPath), "-implicit:none"));
    var own = JavacOptions.cleaned(arguments());
    if (processors) {
      options.addAll(processing(processorPath, own, compiling, analysing));
    } else {
      own.removeIf(option -> option.startsWith("-proc:"));
      options.add("-proc:none");
    }
    options.addAll(own);
    return options;
  }

  private List<String> languageLevel(Jdk compiling, Jdk analysing) throws AnalyzerException {
    var release = configuration.first(names("Release", "release"));
    var source = configuration.first(names("Source", "source"));
    var target = configuration.first(names("Target", "target"));
    if (release.isPresent()) {
      return List.of("--release", supported(release.get()));
    }
    if (!compiling.equals(analysing)) {
      // The class library of the project's own JDK, as far as another JDK knows it.
      return List.of("--release", supported(source.orElse(String.valueOf(compiling.feature()))));
    }
    var options = new ArrayList<String>();
    source.ifPresent(level -> options.addAll(List.of("-source", supported(level))));
    target.ifPresent(level -> options.addAll(List.of("-target", supported(level))));
    return options;
  }

  private List<String> names(String testName, String name) {
    return tests ? List.of("test" + testName, name) : List.of(name);
  }

  private static String supported(String level) {
    var number = level.startsWith("1.") ? level.substring(2) : level;
    return number.matches("\\d+") && Integer.parseInt(number) < OLDEST_RELEASE
        ? String.valueOf(OLDEST_RELEASE)
        : number;
  }

  private List<String> processing(List<Path> path, List<String> own, Jdk compiling, Jdk analysing)
      throws AnalyzerException {
    var options = new ArrayList<String>();
    var names = configuration.texts("annotationProcessors");
    if (!names.isEmpty()) {
      options.addAll(List.of("-processor", String.join(",", names)));
    }
    if (!path.isEmpty()) {
      options.addAll(List.of("-processorpath", join(path)));
    }
    var when = configuration.text("proc");
    when.ifPresent(value -> options.add("-proc:" + value));
    if (when.isEmpty()
        && own.stream().noneMatch(option -> option.startsWith("-proc:"))
        && compiling.feature() < PROCESSORS_ON_DEMAND_SINCE
        && analysing.feature() >= PROCESSORS_ON_DEMAND_SINCE) {
      options.add("-proc:full");
    }
    return options;
  }

  private List<String> arguments() throws AnalyzerException {
    var arguments = new ArrayList<String>();
    configuration.first(names("CompilerArgument", "compilerArgument")).ifPresent(arguments::add);
    arguments.addAll(configuration.texts("compilerArgs"));
    return arguments;
  }

  private static String join(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
