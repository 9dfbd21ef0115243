package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.Jdk;
import dev.breakwater.analyzer.protocol.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * The jars that the analyzer runs from. They are no dependencies of the plugin: Error Prone must
 * not load in Maven's JVM, and which Checkstyle is right depends on the JDK that the analyzer runs
 * on.
 */
record Suite(Path launcher, List<Path> classPath, Catalogue catalogue) {
  private static final String GROUP = "dev.breakwater";
  private static final String RUNTIME = "runtime";

  /** The last Checkstyle that runs on Java 17. */
  private static final String CHECKSTYLE = "12.3.1";

  /** Reads the syntax of Java 25, and needs Java 21. */
  private static final String NEWER_CHECKSTYLE = "14.4.0";

  private static final int NEWER_CHECKSTYLE_NEEDS = 21;

  /**
   * Resolves the suite for one JDK. The jars for the other JDKs are fetched on the way, so that a
   * later offline build may change its JDK.
   *
   * @throws AnalyzerException if an artifact is not to be had
   */
  static Suite resolve(Artifacts artifacts, MavenProject project, String version, Jdk jdk)
      throws AnalyzerException {
    var checkstyle = checkstyle(jdk);
    try {
      var launcher =
          artifacts.resolve(request(project, "breakwater-analyzer-launcher", version)).get(0);
      var analyzer = artifacts.resolve(analyzer(project, version, checkstyle));
      var other = checkstyle.equals(CHECKSTYLE) ? NEWER_CHECKSTYLE : CHECKSTYLE;
      fetch(artifacts, analyzer(project, version, other));
      return new Suite(launcher, analyzer, Catalogue.of(analyzer));
    } catch (IOException e) {
      throw new AnalyzerException(
          "The analyzer is damaged: " + e.getMessage() + ". Install it anew.", e);
    } catch (DependencyResolutionException e) {
      throw new AnalyzerException(
          "The analyzer "
              + version
              + " cannot be resolved: "
              + e.getMessage()
              + "\nRun once without -o, or run ./breakwater in a clone, which builds and installs it.",
          e);
    }
  }

  /** The version of Checkstyle that reads most and runs on a JDK. */
  static String checkstyle(Jdk jdk) {
    return jdk.feature() >= NEWER_CHECKSTYLE_NEEDS ? NEWER_CHECKSTYLE : CHECKSTYLE;
  }

  private static void fetch(Artifacts artifacts, CollectRequest other) {
    try {
      artifacts.resolve(other);
    } catch (DependencyResolutionException e) {
      // Not needed now; a build that needs it says so itself.
      return;
    }
  }

  private static CollectRequest analyzer(MavenProject project, String version, String checkstyle) {
    return request(project, "breakwater-analyzer", version)
        .addManagedDependency(
            new Dependency(
                new DefaultArtifact("com.puppycrawl.tools", "checkstyle", "jar", checkstyle),
                RUNTIME));
  }

  /**
   * The artifact is a dependency and not the root: what a root depends on directly would not be
   * managed.
   */
  private static CollectRequest request(MavenProject project, String artifact, String version) {
    var repositories =
        Stream.concat(
                project.getRemotePluginRepositories().stream(),
                project.getRemoteProjectRepositories().stream())
            .distinct()
            .toList();
    return new CollectRequest()
        .addDependency(
            new Dependency(new DefaultArtifact(GROUP, artifact, "jar", version), RUNTIME))
        .setRepositories(repositories);
  }
}
