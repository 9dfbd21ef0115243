package dev.breakwater.corpus;

import dev.breakwater.analyzer.client.AnalyzerProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code mvn package dependency:build-classpath} left in the modules' {@code target} folders.
 */
public record Reactor(Path root) {

  /**
   * The jar that a module built.
   *
   * @throws IOException if it has not been built
   */
  public Path jar(String module) throws IOException {
    // The other jars of a module have a classifier, such as tests, where this name ends.
    var name = "breakwater-" + module + "-*{SNAPSHOT,[0-9]}.jar";
    try (var jars = Files.newDirectoryStream(target(module), name)) {
      for (var jar : jars) {
        return jar;
      }
    }
    throw new IOException("module " + module + " has not been built in " + root);
  }

  /** The jar and everything that it needs at run time. */
  public List<Path> classPath(String module) throws IOException {
    var classPath = new ArrayList<Path>();
    classPath.add(jar(module));
    var dependencies = Files.readString(target(module).resolve("classpath")).strip();
    for (var entry : dependencies.split(File.pathSeparator)) {
      if (!entry.isEmpty()) {
        classPath.add(Path.of(entry));
      }
    }
    return classPath;
  }

  /** How to start the analyzer that the reactor built, on the JDK that runs this. */
  public AnalyzerProcess.Setup analyzer(int heapMegabytes, Duration timeLimit) throws IOException {
    return new AnalyzerProcess.Setup(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        jar("analyzer-launcher"),
        classPath("analyzer"),
        heapMegabytes,
        timeLimit,
        List.of());
  }

  private Path target(String module) {
    return root.resolve(module).resolve("target");
  }
}
