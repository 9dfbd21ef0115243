package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.Jdk;
import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.report.Baseline;
import dev.breakwater.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Says whether Breakwater can work here: in this Maven and JDK, with these settings, and beside the
 * Error Prone and Checkstyle that the project runs itself. For those it prints what brings
 * Breakwater's rules into them. Fails if something does not work.
 */
@Mojo(name = "doctor", aggregator = true, threadSafe = true)
public final class DoctorMojo extends CheckParameters {
  private final LifecycleExecutor lifecycle;
  private final RepositorySystem repositories;
  private final ToolchainManager toolchainManager;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Inject
  DoctorMojo(
      LifecycleExecutor lifecycle,
      RepositorySystem repositories,
      ToolchainManager toolchainManager) {
    this.lifecycle = lifecycle;
    this.repositories = repositories;
    this.toolchainManager = toolchainManager;
  }

  @Override
  public void execute() throws MojoFailureException {
    var report = new DoctorReport();
    report.add(maven());
    for (var module : session.getProjects()) {
      var own = session.clone();
      own.setCurrentProject(module);
      new ModuleExamination(
              own,
              new Artifacts(repositories, own),
              new Toolchains(toolchainManager, own),
              execution.getVersion(),
              report)
          .run(lifecycle);
    }
    try {
      var catalogue = Suites.of(session, repositories, project, execution).catalogue();
      report.add(settings(catalogue));
      report.add(baseline(catalogue));
    } catch (AnalyzerException e) {
      report.add(Diagnosis.fail("analyzer", e.getMessage()));
    }
    getLog().info("\n" + report.text(TerminalStyles::of) + "\n");
    if (report.failures() > 0) {
      throw new MojoFailureException(
          Words.count((int) report.failures(), "thing") + " above must be mended.");
    }
  }

  private Diagnosis maven() {
    var version = session.getSystemProperties().getProperty("maven.version");
    try {
      return Diagnosis.ok("Maven", version + " on JDK " + Jdk.current());
    } catch (AnalyzerException e) {
      return Diagnosis.fail("Maven", version + ": " + e.getMessage());
    }
  }

  private Diagnosis settings(Catalogue catalogue) {
    try {
      validate();
      var settings = rules(catalogue);
      long on = catalogue.rules().stream().filter(settings::isOn).count();
      return Diagnosis.ok(
          "settings", on + " of " + Words.count(catalogue.rules().size(), "rule") + " are on");
    } catch (MojoExecutionException e) {
      return Diagnosis.fail("settings", e.getMessage());
    }
  }

  private Diagnosis baseline(Catalogue catalogue) {
    var file = project.getBasedir().toPath().resolve(baseline());
    if (Files.notExists(file)) {
      return Diagnosis.ok("baseline", "none; the goal baseline records one");
    }
    try {
      var known = Baseline.read(file);
      var foreign = known.rules().stream().filter(id -> catalogue.rule(id).isEmpty()).toList();
      return foreign.isEmpty()
          ? Diagnosis.ok("baseline", Words.count(known.size(), "known finding"))
          : Diagnosis.warn(
              "baseline",
              "names rules that there are not: "
                  + String.join(", ", foreign)
                  + "; record it anew with the goal baseline");
    } catch (IOException e) {
      return Diagnosis.fail("baseline", e.getMessage());
    }
  }
}
