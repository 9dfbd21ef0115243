package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.AnalyzerPool;
import dev.breakwater.analyzer.client.ContentHashes;
import dev.breakwater.analyzer.client.Jdk;
import dev.breakwater.analyzer.protocol.ModuleResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** What the modules of one build share. Threads of a parallel build use it at the same time. */
final class BuildRun {
  private final AnalyzerPool pool = new AnalyzerPool();
  private final ContentHashes contents = new ContentHashes();
  private final Map<Jdk, Suite> suites = new HashMap<>();
  private final Map<MavenProject, ModuleResult> results = new HashMap<>();
  private final Set<MavenProject> finished = new HashSet<>();

  private BuildRun() {}

  /** The one of this build. */
  static BuildRun of(MavenSession session) {
    // Sessions are cloned for the threads of a parallel build; they share their request.
    var data = session.getRequest().getData();
    synchronized (data) {
      return (BuildRun) data.computeIfAbsent(BuildRun.class.getName(), name -> new BuildRun());
    }
  }

  AnalyzerPool pool() {
    return pool;
  }

  ContentHashes contents() {
    return contents;
  }

  /** The suite for a JDK; the first module that asks has it resolved. */
  synchronized Suite suite(Artifacts artifacts, MavenProject project, String version, Jdk jdk)
      throws AnalyzerException {
    var suite = suites.get(jdk);
    if (suite == null) {
      suite = Suite.resolve(artifacts, project, version, jdk);
      suites.put(jdk, suite);
    }
    return suite;
  }

  /**
   * Notes that a module is through.
   *
   * @param result null if there was nothing to analyse
   * @return the results of all modules in reactor order if no further module is to come
   */
  synchronized Optional<List<ModuleResult>> finish(
      MavenSession session, MojoExecution execution, MavenProject project, ModuleResult result) {
    finished.add(project);
    if (result != null) {
      results.put(project, result);
    }
    var toCome =
        session.getProjects().stream()
            .filter(other -> !finished.contains(other))
            .anyMatch(other -> takesPart(other, execution));
    return toCome
        ? Optional.empty()
        : Optional.of(
            session.getProjects().stream().filter(results::containsKey).map(results::get).toList());
  }

  /** A goal on the command line runs in every project, one in the pom in those that have it. */
  private static boolean takesPart(MavenProject project, MojoExecution execution) {
    if (execution.getSource() == MojoExecution.Source.CLI) {
      return true;
    }
    var plugin = project.getPlugin(execution.getPlugin().getKey());
    return plugin != null
        && plugin.getExecutions().stream()
            .anyMatch(bound -> bound.getGoals().contains(execution.getGoal()));
  }
}
