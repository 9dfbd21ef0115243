package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.AnalyzerPool;
import dev.breakwater.analyzer.client.ContentHashes;
import dev.breakwater.analyzer.client.Jdk;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * What the modules of one build share. Threads of a parallel build use it at the same time.
 *
 * <p>Maven loads the plugin once more for modules that have build extensions of their own. Each of
 * these classes has its own run; between them go types of the JDK and of Maven only.
 */
final class BuildRun implements Closeable {
  private static final String RUNS = BuildRun.class.getName();

  private final AnalyzerPool pool = new AnalyzerPool();
  private final ContentHashes contents = new ContentHashes();
  private final Map<Jdk, Suite> suites = new HashMap<>();
  private final Map<Class<?>, Closeable> runs;

  private BuildRun(Map<Class<?>, Closeable> runs) {
    this.runs = runs;
  }

  /** The one of this build. */
  @SuppressWarnings("unchecked") // the map is put nowhere else
  static BuildRun of(MavenSession session) {
    // Sessions are cloned for the threads of a parallel build; they share their request.
    var data = session.getRequest().getData();
    synchronized (data) {
      var runs =
          (Map<Class<?>, Closeable>)
              data.computeIfAbsent(RUNS, key -> new ConcurrentHashMap<Class<?>, Closeable>());
      return (BuildRun) runs.computeIfAbsent(BuildRun.class, c -> new BuildRun(runs));
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
}
