package dev.breakwater.maven;

import static java.util.stream.Collectors.joining;

import dev.breakwater.core.Level;
import dev.breakwater.report.Baseline;
import dev.breakwater.report.Patch;
import dev.breakwater.report.ReportInput;
import dev.breakwater.report.WholeFile;
import dev.breakwater.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Takes Breakwater into the build: adds it to the pom of the project that Maven was started in, at
 * the level FUNDAMENTALS, and records the findings of today as known. What is there already is left
 * as it is.
 */
@Mojo(name = "init", threadSafe = true, requiresDependencyResolution = ResolutionScope.TEST)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public final class InitMojo extends AbstractCheckMojo {
  private static final String PLUGIN = "dev.breakwater:breakwater-maven-plugin";

  /** Whether to print what would change, as a patch, and to change nothing. */
  @Parameter(property = "dry", defaultValue = "false")
  private boolean dry;

  @Inject
  InitMojo(
      LifecycleExecutor lifecycle,
      RepositorySystem repositories,
      ToolchainManager toolchainManager) {
    super(lifecycle, repositories, toolchainManager);
  }

  @Override
  MavenProject compiled(MavenProject project) {
    return project.getExecutionProject() == null ? project : project.getExecutionProject();
  }

  /**
   * Whatever is configured: who raises the level later has old findings of that level, too, and
   * they are no more new then.
   */
  @Override
  String level() {
    return Level.MASTERY.name();
  }

  /**
   * The baseline first: if the process ends between the two files, a baseline alone does nothing,
   * while a pom without one would fail the next build on all that was ever written.
   */
  @Override
  void conclude(ReportInput input) throws MojoExecutionException, IOException {
    if (isPartial(input) || isNarrowed()) {
      throw new MojoExecutionException(
          "Breakwater is taken into a build only after a whole analysis; the summary names what this"
              + " one left out. Run it without -pl, -rf, breakwater.since, includes, excludes and"
              + " breakwater.tests. Nothing was changed.");
    }
    recordBaseline(input);
    editPom();
    tellCounts(input);
  }

  private void recordBaseline(ReportInput input) throws IOException {
    var name = baselineFile().getFileName();
    if (Files.exists(baselineFile())) {
      getLog().info("breakwater: " + name + " is there and stays as it is");
      return;
    }
    var baseline = Baseline.of(input.modules());
    if (!dry) {
      baseline.write(baselineFile());
    }
    getLog()
        .info(
            "breakwater: %s %s in %s"
                .formatted(
                    dry ? "would record" : "recorded",
                    Words.count(baseline.size(), "finding"),
                    name));
  }

  private void editPom() throws IOException {
    var pom = rootProject().getFile().toPath();
    var before = Files.readAllBytes(pom);
    var entry = PomEntry.in(pom);
    if (entry.isThere()) {
      getLog().info("breakwater: " + pom.getFileName() + " has the plugin and stays as it is");
      return;
    }
    var inherited = rootProject().getPlugin(PLUGIN);
    if (inherited != null && !inherited.getExecutions().isEmpty()) {
      getLog()
          .info(
              "breakwater: %s inherits the plugin from its parent and stays as it is"
                  .formatted(pom.getFileName()));
      return;
    }
    var managed = managedVersion();
    if (managed.isPresent() && !managed.get().equals(version())) {
      getLog()
          .warn(
              "breakwater: pluginManagement asks for version %s, which is what the build will use; this is %s"
                  .formatted(managed.get(), version()));
    }
    var after = entry.added(managed.isPresent() ? Optional.empty() : Optional.of(version()));
    if (dry) {
      // Maven's colours begin with a code in the first line, which no file's header survives.
      StandardOutput.print("The plugin in " + pom.getFileName());
      Patch.of(relative(pom), entry.text(before), entry.text(after)).forEach(StandardOutput::print);
    } else if (Arrays.equals(Files.readAllBytes(pom), before)) {
      WholeFile.replace(pom, after);
      getLog()
          .info(
              "breakwater: added the plugin to %s, to check with each 'mvn verify'"
                  .formatted(pom.getFileName()));
    } else {
      throw new IOException(pom.getFileName() + " was changed during the analysis. Start again.");
    }
    warnOfStrangers();
  }

  private Optional<String> managedVersion() {
    var management = rootProject().getPluginManagement();
    return Optional.ofNullable(management)
        .map(m -> m.getPluginsAsMap().get(PLUGIN))
        .map(Plugin::getVersion);
  }

  private String relative(Path pom) {
    return root().relativize(pom).toString().replace('\\', '/');
  }

  /** Modules that are only built together with this project do not inherit what it has. */
  private void warnOfStrangers() {
    var strangers =
        session().getProjects().stream()
            .filter(p -> !"pom".equals(p.getPackaging()) && !inherits(p))
            .map(MavenProject::getArtifactId)
            .collect(joining(", "));
    if (!strangers.isEmpty()) {
      getLog()
          .warn(
              "breakwater: this pom is no parent of "
                  + strangers
                  + ", which are therefore not checked; add the plugin to their parent, too");
    }
  }

  private boolean inherits(MavenProject project) {
    for (var at = project; at != null; at = at.getParent()) {
      if (at.getGroupId().equals(rootProject().getGroupId())
          && at.getArtifactId().equals(rootProject().getArtifactId())) {
        return true;
      }
    }
    return false;
  }

  private void tellCounts(ReportInput input) {
    for (var level : Level.values()) {
      var count = (int) input.findings().stream().filter(f -> f.level() == level).count();
      getLog().info("  %-12s %s".formatted(level.name(), Words.count(count, "finding")));
    }
    getLog()
        .info(
            dry
                ? "breakwater: nothing was changed; run it without -Ddry to do so"
                : "breakwater: commit both files. A new finding of FUNDAMENTALS fails the build from now on. What"
                    + " next: read the report, let the goal fix mend what it can, and raise breakwater.level in the"
                    + " pom's properties when you are ready; old findings are known at every level.");
  }
}
