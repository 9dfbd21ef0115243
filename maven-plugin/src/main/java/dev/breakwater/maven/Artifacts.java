package dev.breakwater.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Finds artifacts with all that they need, in the reactor, the local repository and the remote
 * ones.
 */
final class Artifacts {
  private final RepositorySystem repositories;
  private final MavenSession session;

  Artifacts(RepositorySystem repositories, MavenSession session) {
    this.repositories = repositories;
    this.session = session;
  }

  List<Path> resolve(CollectRequest request) throws DependencyResolutionException {
    return repositories
        .resolveDependencies(session.getRepositorySession(), new DependencyRequest(request, null))
        .getArtifactResults()
        .stream()
        .map(result -> result.getArtifact().getFile().toPath())
        .toList();
  }
}
