package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.AnalyzerPool;
import dev.breakwater.analyzer.client.ContentHashes;
import dev.breakwater.analyzer.client.Jdk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * What the modules of one build share. Threads of a parallel build use it at the same time.
 *
 * <p>Maven loads the plugin once more for modules that have build extensions of their own. Each of
 * these classes has its own run; between them go types of the JDK and of Maven only.
 */
final class BuildRun implements Closeable {
  private static final String RUNS = BuildRun.class.getName();
  private static final String FINISHED = RUNS + ".finished";

  private final AnalyzerPool pool = new AnalyzerPool();
  private final ContentHashes contents = new ContentHashes();
  private final Map<Jdk, Suite> suites = new HashMap<>();
  private final Map<Class<?>, Closeable> runs;
  private final Map<MavenProject, Optional<Path>> finished;

  private BuildRun(Map<Class<?>, Closeable> runs, Map<MavenProject, Optional<Path>> finished) {
    this.runs = runs;
    this.finished = finished;
  }

  /** The one of this build. */
  @SuppressWarnings("unchecked") // the two maps are put nowhere else
  static BuildRun of(MavenSession session) {
    // Sessions are cloned for the threads of a parallel build; they share their request.
    var data = session.getRequest().getData();
    synchronized (data) {
      var runs =
          (Map<Class<?>, Closeable>)
              data.computeIfAbsent(RUNS, key -> new ConcurrentHashMap<Class<?>, Closeable>());
      var finished =
          (Map<MavenProject, Optional<Path>>)
              data.computeIfAbsent(FINISHED, key -> new HashMap<MavenProject, Optional<Path>>());
      return (BuildRun) runs.computeIfAbsent(BuildRun.class, c -> new BuildRun(runs, finished));
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
   * @param result where its result lies; empty if there was nothing to analyse
   * @return the results of all modules in reactor order if no further module is to come
   */
  Optional<List<Path>> finish(
      MavenSession session, MojoExecution execution, MavenProject project, Optional<Path> result) {
    synchronized (finished) {
      finished.put(project, result);
      var toCome =
          session.getProjects().stream()
              .filter(other -> !finished.containsKey(other))
              .anyMatch(other -> takesPart(other, execution));
      return toCome
          ? Optional.empty()
          : Optional.of(
              session.getProjects().stream()
                  .flatMap(other -> finished.getOrDefault(other, Optional.empty()).stream())
                  .toList());
    }
  }

  /** Ends the analyzers of all modules. */
  void closeAll() throws IOException {
    for (var run : runs.values()) {
      run.close();
    }
  }

  @Override
  public void close() {
    pool.close();
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
