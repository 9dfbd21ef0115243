package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.report.Progress;
import dev.breakwater.report.ProgressReport;
import dev.breakwater.report.Words;
import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells how the known findings have become fewer, or more, over the Git history of the baseline: as
 * a table, and as a chart in {@code target/breakwater/progress.html}.
 */
@Mojo(name = "progress", aggregator = true, threadSafe = true)
public final class ProgressMojo extends AbstractMojo {
  private final RepositorySystem repositories;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** The file of known findings, relative to the project that the build was started in. */
  @Parameter(property = "breakwater.baseline", defaultValue = "breakwater-baseline.txt")
  private String baseline;

  @Inject
  ProgressMojo(RepositorySystem repositories) {
    this.repositories = repositories;
  }

  @Override
  public void execute() throws MojoExecutionException {
    var root = project.getBasedir().toPath();
    var page = Path.of(project.getBuild().getDirectory(), "breakwater", "progress.html");
    try {
      var history = BaselineHistory.of(root.resolve(baseline));
      var catalogue = Suites.of(session, repositories, project, execution).catalogue();
      var progress = new Progress(history.states(), catalogue::rule);
      ProgressReport.write(progress, project.getArtifactId(), page);
      if (history.unread() > 0) {
        getLog()
            .warn(
                "breakwater: %s of the baseline held no baseline and was left out"
                    .formatted(Words.count(history.unread(), "commit")));
      }
      ProgressReport.lines(progress).forEach(getLog()::info);
      getLog().info("");
      getLog().info("Report: " + page);
    } catch (AnalyzerException | IOException e) {
      throw new MojoExecutionException(AbstractReportMojo.message(e), e);
    }
  }
}
