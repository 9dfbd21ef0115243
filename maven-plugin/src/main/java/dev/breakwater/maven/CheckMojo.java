package dev.breakwater.maven;

import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** Compiles a project and its tests, then analyses them. Needs nothing in the pom. */
@Mojo(name = "check", threadSafe = true, requiresDependencyResolution = ResolutionScope.TEST)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public final class CheckMojo extends AbstractCheckMojo {

  @Inject
  CheckMojo(
      LifecycleExecutor lifecycle,
      RepositorySystem repositories,
      ToolchainManager toolchainManager) {
    super(lifecycle, repositories, toolchainManager);
  }

  @Override
  MavenProject compiled(MavenProject project) {
    return project.getExecutionProject() == null ? project : project.getExecutionProject();
  }
}
