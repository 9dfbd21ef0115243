package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.Jdk;
import org.apache.maven.project.MavenProject;

/**
 * The suite as one module gets it: from the module's repositories unless another module was first.
 */
record Suites(BuildRun run, Artifacts artifacts, MavenProject project, String version) {

  /** The suite that runs on a JDK. */
  Suite on(Jdk jdk) throws AnalyzerException {
    return run.suite(artifacts, project, version, jdk);
  }
}
