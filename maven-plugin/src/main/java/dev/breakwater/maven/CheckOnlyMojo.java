package dev.breakwater.maven;

import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** Analyses a project that this build has compiled. Made for being bound to a phase in a pom. */
@Mojo(
    name = "check-only",
    threadSafe = true,
    defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
    requiresDependencyResolution = ResolutionScope.TEST)
public final class CheckOnlyMojo extends AbstractCheckMojo {

  @Inject
  CheckOnlyMojo(
      LifecycleExecutor lifecycle,
      RepositorySystem repositories,
      ToolchainManager toolchainManager) {
    super(lifecycle, repositories, toolchainManager);
  }

  @Override
  MavenProject compiled(MavenProject project) {
    return project;
  }
}
