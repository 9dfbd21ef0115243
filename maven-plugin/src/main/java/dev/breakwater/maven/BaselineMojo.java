package dev.breakwater.maven;

import dev.breakwater.report.Baseline;
import dev.breakwater.report.ReportInput;
import dev.breakwater.report.Words;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Records the findings of today, so that later checks tell new ones from them. Takes the place of
 * an earlier baseline.
 */
@Mojo(name = "baseline", threadSafe = true, requiresDependencyResolution = ResolutionScope.TEST)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public final class BaselineMojo extends AbstractCheckMojo {

  @Inject
  BaselineMojo(
      LifecycleExecutor lifecycle,
      RepositorySystem repositories,
      ToolchainManager toolchainManager) {
    super(lifecycle, repositories, toolchainManager);
  }

  @Override
  MavenProject compiled(MavenProject project) {
    return project.getExecutionProject() == null ? project : project.getExecutionProject();
  }

  /** The old one is about to be replaced, so it may be anything. */
  @Override
  Optional<Baseline> known() {
    return Optional.empty();
  }

  @Override
  void conclude(ReportInput input) throws MojoExecutionException, IOException {
    if (isPartial(input)) {
      throw new MojoExecutionException(
          "A baseline is recorded only after a whole analysis; the summary names what this one left"
              + " out. Run it without -pl, -rf and breakwater.since. "
              + baselineFile().getFileName()
              + " stays as it is.");
    }
    var baseline = Baseline.of(input.modules());
    baseline.write(baselineFile());
    getLog()
        .info(
            "breakwater: recorded "
                + Words.count(baseline.size(), "finding")
                + " in "
                + baselineFile().getFileName()
                + "; commit it, and let checks fail with -Dbreakwater.failOn=new");
  }
}
