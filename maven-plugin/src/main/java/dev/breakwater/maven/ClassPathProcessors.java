package dev.breakwater.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;

/** Direct dependencies that bring annotation processors along, wanted or not. */
final class ClassPathProcessors {
  private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";

  private final Artifacts artifacts;
  private final MavenSession session;

  ClassPathProcessors(Artifacts artifacts, MavenSession session) {
    this.artifacts = artifacts;
    this.session = session;
  }

  /**
   * The artifact ids, in order. A dependency that is not to be had is passed over: the build itself
   * will name it.
   */
  List<String> of(MavenProject project) {
    return project.getDependencies().stream()
        .filter(dependency -> isProcessor(dependency, project))
        .map(Dependency::getArtifactId)
        .distinct()
        .toList();
  }

  private boolean isProcessor(Dependency dependency, MavenProject project) {
    var artifact =
        RepositoryUtils.toDependency(
                dependency, session.getRepositorySession().getArtifactTypeRegistry())
            .getArtifact();
    return artifact.getExtension().equals("jar")
        && artifacts
            .find(artifact, project.getRemoteProjectRepositories())
            .filter(ClassPathProcessors::hasService)
            .isPresent();
  }

  private static boolean hasService(Path file) {
    if (Files.isDirectory(file)) {
      return Files.exists(file.resolve(SERVICE));
    }
    try (var jar = new JarFile(file.toFile())) {
      return jar.getEntry(SERVICE) != null;
    } catch (IOException e) {
      return false;
    }
  }
}
