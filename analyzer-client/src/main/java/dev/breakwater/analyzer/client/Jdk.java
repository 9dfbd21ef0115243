package dev.breakwater.analyzer.client;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

/**
 * A Java installation, as its {@code release} file describes it.
 *
 * @param java the {@code java} command
 * @param modules the names of its modules; empty if the installation does not list them
 */
public record Jdk(Path java, String version, String vendor, String modules) {
  /** The oldest Java that the analyzer runs on. */
  public static final int OLDEST = 17;

  private static final String COMPILER = "jdk.compiler";

  /**
   * Looks at the installation that a {@code java} command belongs to.
   *
   * @throws AnalyzerException if there is no such installation
   */
  public static Jdk of(Path java) throws AnalyzerException {
    try {
      var home = java.toRealPath().getParent().getParent();
      var release = new Properties();
      try (var in = Files.newBufferedReader(home.resolve("release"))) {
        release.load(in);
      }
      return new Jdk(
          java,
          value(release, "JAVA_VERSION"),
          value(release, "IMPLEMENTOR"),
          value(release, "MODULES"));
    } catch (IOException e) {
      throw new AnalyzerException("No Java installation is found at " + java + ": " + e, e);
    }
  }

  /** The Java that runs this code. */
  public static Jdk current() throws AnalyzerException {
    var command = File.separatorChar == '\\' ? "java.exe" : "java";
    return of(Path.of(System.getProperty("java.home"), "bin", command));
  }

  private static String value(Properties release, String key) {
    return release.getProperty(key, "").replace("\"", "");
  }

  /** The feature release: 8, 11, 17 and so on. */
  public int feature() {
    var parts = version.split("[._+-]");
    return Integer.parseInt(parts[0].equals("1") ? parts[1] : parts[0]);
  }

  /** Whether the analyzer can run on it. */
  public boolean isSuitable() {
    return feature() >= OLDEST && hasCompiler();
  }

  private boolean hasCompiler() {
    return modules.isEmpty() || Arrays.asList(modules.split(" ")).contains(COMPILER);
  }

  /** Version and vendor, for messages and cache keys. */
  @Override
  public String toString() {
    return version + (vendor.isEmpty() ? "" : " (" + vendor + ")");
  }

  void requireSuitable() throws AnalyzerException {
    if (!isSuitable()) {
      throw new AnalyzerException(
          "The analysis needs a JDK of version "
              + OLDEST
              + " or newer, but "
              + java
              + " is Java "
              + this
              + (hasCompiler() ? "" : " without a compiler")
              + ". Point JAVA_HOME at such a JDK, or list one in toolchains.xml.");
    }
  }
}
