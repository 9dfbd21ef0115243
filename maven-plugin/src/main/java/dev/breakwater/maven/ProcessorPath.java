package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Exclusion;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** The annotation processors that a project names in {@code annotationProcessorPaths}. */
final class ProcessorPath {
  private static final String PARAMETER = "annotationProcessorPaths";

  private final Artifacts artifacts;
  private final MavenSession session;
  private final MavenProject project;

  ProcessorPath(Artifacts artifacts, MavenSession session, MavenProject project) {
    this.artifacts = artifacts;
    this.session = session;
    this.project = project;
  }

  /**
   * The jars of the processors; empty if the project looks for them on the class path.
   *
   * @throws AnalyzerException if one is not to be had
   */
  List<Path> resolve(CompilerConfiguration configuration) throws AnalyzerException {
    var request = new CollectRequest();
    request.setRepositories(project.getRemoteProjectRepositories());
    for (var element : configuration.elements(PARAMETER)) {
      request.addDependency(aether(dependency(configuration, element)));
    }
    if (request.getDependencies().isEmpty()) {
      return List.of();
    }
    if (configuration.isTrue(PARAMETER + "UseDepMgmt")) {
      managed().forEach(dependency -> request.addManagedDependency(aether(dependency)));
    }
    try {
      return artifacts.resolve(request);
    } catch (DependencyResolutionException e) {
      throw new AnalyzerException(
          "The annotation processors of "
              + project.getId()
              + " cannot be resolved: "
              + e.getMessage(),
          e);
    }
  }

  /** The artifact ids of what the project names, in order. */
  List<String> names(CompilerConfiguration configuration) throws AnalyzerException {
    var names = new ArrayList<String>();
    for (var element : configuration.elements(PARAMETER)) {
      names.add(configuration.text(element, "artifactId").orElse(""));
    }
    return names;
  }

  /** The version of one artifact; empty if the project does not name it. */
  Optional<String> version(CompilerConfiguration configuration, String group, String artifact)
      throws AnalyzerException {
    for (var element : configuration.elements(PARAMETER)) {
      if (configuration.text(element, "groupId").filter(group::equals).isPresent()
          && configuration.text(element, "artifactId").filter(artifact::equals).isPresent()) {
        return Optional.of(dependency(configuration, element).getVersion());
      }
    }
    return Optional.empty();
  }

  private Dependency dependency(CompilerConfiguration configuration, Xpp3Dom element)
      throws AnalyzerException {
    var dependency = new Dependency();
    dependency.setGroupId(configuration.text(element, "groupId").orElse(""));
    dependency.setArtifactId(configuration.text(element, "artifactId").orElse(""));
    dependency.setClassifier(configuration.text(element, "classifier").orElse(null));
    dependency.setType(configuration.text(element, "type").orElse("jar"));
    dependency.setScope("runtime");
    var version = configuration.text(element, "version");
    dependency.setVersion(version.isPresent() ? version.get() : managedVersion(dependency));
    var exclusions = element.getChild("exclusions");
    if (exclusions != null) {
      for (var child : exclusions.getChildren()) {
        var exclusion = new Exclusion();
        exclusion.setGroupId(configuration.text(child, "groupId").orElse("*"));
        exclusion.setArtifactId(configuration.text(child, "artifactId").orElse("*"));
        dependency.addExclusion(exclusion);
      }
    }
    return dependency;
  }

  private String managedVersion(Dependency dependency) throws AnalyzerException {
    return managed()
        .filter(candidate -> candidate.getManagementKey().equals(dependency.getManagementKey()))
        .map(Dependency::getVersion)
        .findFirst()
        .orElseThrow(
            () ->
                new AnalyzerException(
                    "The annotation processor "
                        + dependency.getManagementKey()
                        + " of "
                        + project.getId()
                        + " has no version, neither in annotationProcessorPaths nor in dependencyManagement."));
  }

  private Stream<Dependency> managed() {
    var management = project.getDependencyManagement();
    return management == null ? Stream.empty() : management.getDependencies().stream();
  }

  private org.eclipse.aether.graph.Dependency aether(Dependency dependency) {
    return RepositoryUtils.toDependency(
        dependency, session.getRepositorySession().getArtifactTypeRegistry());
  }
}
