package dev.breakwater.corpus;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.DependencyRequest;

/**
 * Resolves artifacts as Maven does for this user, through the user's settings and local repository.
 */
public final class MavenCentral implements AutoCloseable {
  private final Context maven =
      Runtimes.INSTANCE
          .getRuntime()
          .create(
              ContextOverrides.create()
                  .withUserSettings(true)
                  .ignoreArtifactDescriptorRepositories(true)
                  .build());

  /**
   * The sources jar, verified.
   *
   * @throws IOException if it cannot be had or is not the one that was pinned
   */
  public Path sources(PinnedSources pinned) throws IOException {
    var artifact =
        new DefaultArtifact(
            pinned.groupId(), pinned.artifactId(), "sources", "jar", pinned.version());
    try {
      var request = new ArtifactRequest(artifact, maven.remoteRepositories(), null);
      var result =
          maven.repositorySystem().resolveArtifact(maven.repositorySystemSession(), request);
      var jar = result.getArtifact().getFile().toPath();
      var actual = sha256(jar);
      if (!actual.equals(pinned.sha256())) {
        throw new IOException(
            "the sources of " + pinned + " have SHA-256 " + actual + ", not " + pinned.sha256());
      }
      return jar;
    } catch (RepositoryException e) {
      throw new IOException(
          "the sources of " + pinned + " cannot be resolved: " + e.getMessage(), e);
    }
  }

  /**
   * What the sources were compiled against: every dependency of the pom but those for tests,
   * optional and provided ones included, with the adjustments made.
   */
  public List<Path> classPath(PinnedSources pinned) throws IOException {
    var pom = new DefaultArtifact(pinned.groupId(), pinned.artifactId(), "pom", pinned.version());
    try {
      var descriptor =
          maven
              .repositorySystem()
              .readArtifactDescriptor(
                  maven.repositorySystemSession(),
                  new ArtifactDescriptorRequest(pom, maven.remoteRepositories(), null));
      var declared =
          descriptor.getDependencies().stream().filter(d -> !d.getScope().equals("test"));
      var added =
          Stream.concat(adjustments(pinned, '+'), adjustments(pinned, '@'))
              .map(a -> new Dependency(new DefaultArtifact(a), "compile"));
      // Added ones come first: where the pom names another version, the nearest declaration wins.
      return resolve(
          Stream.concat(added, declared).toList(),
          descriptor.getManagedDependencies(),
          adjustments(pinned, '-').toList());
    } catch (RepositoryException e) {
      throw new IOException(
          "the dependencies of " + pinned + " cannot be resolved: " + e.getMessage(), e);
    }
  }

  /** The annotation processors that the adjustments name, and what they need. */
  public List<Path> processorPath(PinnedSources pinned) throws IOException {
    return classPath(adjustments(pinned, '@').toList());
  }

  /**
   * These artifacts, given as {@code groupId:artifactId:version}, and what they need at run time.
   */
  public List<Path> classPath(List<String> coordinates) throws IOException {
    if (coordinates.isEmpty()) {
      return List.of();
    }
    try {
      return resolve(
          coordinates.stream().map(c -> new Dependency(new DefaultArtifact(c), "compile")).toList(),
          List.of(),
          List.of());
    } catch (RepositoryException e) {
      throw new IOException(coordinates + " cannot be resolved: " + e.getMessage(), e);
    }
  }

  private List<Path> resolve(
      List<Dependency> direct, List<Dependency> managed, List<String> dropped)
      throws RepositoryException {
    var exclusions = dropped.stream().map(MavenCentral::exclusion).toList();
    var wanted = new ArrayList<Dependency>();
    for (var dependency : direct) {
      var artifact = dependency.getArtifact();
      if (!dropped.contains(artifact.getGroupId() + ':' + artifact.getArtifactId())) {
        var all = new ArrayList<>(dependency.getExclusions());
        all.addAll(exclusions);
        // As an ordinary dependency, a provided or optional one brings its own dependencies along.
        wanted.add(new Dependency(artifact, "compile", false, all));
      }
    }
    var collect = new CollectRequest(wanted, managed, maven.remoteRepositories());
    return maven
        .repositorySystem()
        .resolveDependencies(maven.repositorySystemSession(), new DependencyRequest(collect, null))
        .getArtifactResults()
        .stream()
        .map(r -> r.getArtifact().getFile().toPath())
        .filter(p -> p.toString().endsWith(".jar"))
        .toList();
  }

  private static Stream<String> adjustments(PinnedSources pinned, char sign) {
    return pinned.adjustments().stream().filter(a -> a.charAt(0) == sign).map(a -> a.substring(1));
  }

  private static Exclusion exclusion(String name) {
    var part = name.split(":");
    return new Exclusion(part[0], part[1], "*", "*");
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() {
    maven.close();
  }
}
