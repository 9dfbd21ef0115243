package dev.breakwater.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
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

  /** The file of one artifact; empty if it is not to be had. */
  Optional<Path> find(Artifact artifact, List<RemoteRepository> remote) {
    try {
      var request = new ArtifactRequest(artifact, remote, null);
      return Optional.of(
          repositories
              .resolveArtifact(session.getRepositorySession(), request)
              .getArtifact()
              .getFile()
              .toPath());
    } catch (ArtifactResolutionException e) {
      return Optional.empty();
    }
  }
}
