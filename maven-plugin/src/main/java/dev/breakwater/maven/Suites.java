package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.Jdk;
import dev.breakwater.analyzer.protocol.Catalogue;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * The suite as one module gets it: from the module's repositories unless another module was first.
 */
record Suites(BuildRun run, Artifacts artifacts, MavenProject project, String version) {

  /** The suite of the plugin's own version. */
  static Suites of(
      MavenSession session,
      RepositorySystem repositories,
      MavenProject project,
      MojoExecution execution) {
    return new Suites(
        BuildRun.of(session),
        new Artifacts(repositories, session),
        project,
        execution.getVersion());
  }

  /** The suite that runs on a JDK. */
  Suite on(Jdk jdk) throws AnalyzerException {
    return run.suite(artifacts, project, version, jdk);
  }

  /** The rules, which are the same on every JDK, and their pages. */
  Catalogue catalogue() throws AnalyzerException {
    return on(Jdk.current()).catalogue();
  }
}
