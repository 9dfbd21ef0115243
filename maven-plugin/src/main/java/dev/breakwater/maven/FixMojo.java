package dev.breakwater.maven;

import static java.util.stream.Collectors.joining;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.report.Patch;
import dev.breakwater.report.ReportInput;
import dev.breakwater.report.WholeFile;
import dev.breakwater.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.codehaus.plexus.util.FileUtils;
import org.eclipse.aether.RepositorySystem;

/**
 * Applies the fixes that findings carry, as far as the sources compile with them. Without further
 * properties only those that are right wherever they are offered.
 */
@Mojo(name = "fix", threadSafe = true, requiresDependencyResolution = ResolutionScope.TEST)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public final class FixMojo extends AbstractCheckMojo {
  /** The rules whose findings to fix, whatever their levels. All that are on by default. */
  @Parameter(property = "rule")
  private List<String> rules = new ArrayList<>();

  /** Whether to apply the fixes that somebody should read, too. */
  @Parameter(property = "suggested", defaultValue = "false")
  private boolean suggested;

  /** Whether to change files even where git could not bring back what they are now. */
  @Parameter(property = "force", defaultValue = "false")
  private boolean force;

  /** Whether to print what would change, as a patch, and to change nothing. */
  @Parameter(property = "dry", defaultValue = "false")
  private boolean dry;

  @Inject
  FixMojo(
      LifecycleExecutor lifecycle,
      RepositorySystem repositories,
      ToolchainManager toolchainManager) {
    super(lifecycle, repositories, toolchainManager);
  }

  @Override
  MavenProject compiled(MavenProject project) {
    return project.getExecutionProject() == null ? project : project.getExecutionProject();
  }

  @Override
  RuleSettings rules(Catalogue catalogue) throws MojoExecutionException {
    var all = super.rules(catalogue);
    return rules.isEmpty() ? all : all.only(rules, catalogue);
  }

  @Override
  ModuleResult settle(ModuleResult found, List<Work> works, Catalogue catalogue, Analysis analysis)
      throws AnalyzerException, IOException {
    var wanted = wanted(catalogue);
    if (found.findings().stream().noneMatch(wanted)) {
      return found;
    }
    var folder = target().resolve("fix");
    FileUtils.deleteDirectory(folder.toFile());
    try {
      var copy = SourceCopy.of(root(), works, folder);
      var fixed = new FixRounds(copy, analysis, wanted, this::refused).run(found);
      if (dry && !fixed.files().isEmpty()) {
        // Maven's colours begin with a code in the first line, which no file's header survives.
        StandardOutput.print("Fixes for " + project().getArtifactId());
      }
      for (var file : fixed.files()) {
        put(file);
      }
      tell(fixed);
      return dry ? found : fixed.rest();
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  private Predicate<Finding> wanted(Catalogue catalogue) {
    return finding ->
        !finding.fixes().isEmpty()
            && (suggested || catalogue.rule(finding.rule()).filter(RuleFacts::safeFix).isPresent());
  }

  private Map<String, String> refused(Set<String> paths) throws AnalyzerException {
    var refused = new TreeMap<String, String>();
    if (!force && !dry) {
      for (var file : uncommitted(paths.stream().map(this::file).toList())) {
        refused.put(
            root().relativize(file).toString().replace('\\', '/'),
            "it has changes that are not committed; commit them, or use -Dforce");
      }
    }
    return refused;
  }

  private Set<Path> uncommitted(List<Path> files) throws AnalyzerException {
    try {
      return new UncommittedFiles(project().getBasedir().toPath()).among(files);
    } catch (IOException e) {
      throw new AnalyzerException(
          "git cannot tell whether "
              + project().getArtifactId()
              + " has changes that are not committed ("
              + e.getMessage()
              + "). Nothing in it was fixed. Put it under version control, or use -Dforce.",
          e);
    }
  }

  private Path file(String path) {
    return root().resolve(path).normalize();
  }

  private void put(Fixed.File file) throws AnalyzerException, IOException {
    if (dry) {
      Patch.of(file.path(), file.oldText(), file.newText()).forEach(StandardOutput::print);
    } else if (Arrays.equals(Files.readAllBytes(file.file()), file.oldBytes())) {
      WholeFile.replace(file.file(), file.newBytes());
    } else {
      throw new AnalyzerException(file.path() + " was changed during the analysis. Start again.");
    }
  }

  private void tell(Fixed fixed) {
    getLog()
        .info(
            "breakwater: %s, %s %s in %s"
                .formatted(
                    project().getArtifactId(),
                    dry ? "would fix" : "fixed",
                    Words.count(fixed.count(), "finding"),
                    Words.count(fixed.files().size(), "file")));
    for (var file : fixed.files()) {
      var rules =
          file.rules().entrySet().stream()
              .map(rule -> rule.getValue() + " " + rule.getKey())
              .collect(joining(", "));
      getLog().info("  " + file.path() + ": " + rules);
    }
    fixed
        .refused()
        .forEach((path, reason) -> getLog().warn("  left " + path + " alone: " + reason));
  }

  /** The reports have told of everything that remains. */
  @Override
  void conclude(ReportInput input) {
    if (dry) {
      getLog().info("breakwater: nothing was changed; run it without -Ddry to apply the fixes");
    } else if (!suggested) {
      var more = (int) input.findings().stream().filter(f -> !f.fixes().isEmpty()).count();
      if (more > 0) {
        getLog()
            .info(
                "breakwater: of what remains, "
                    + Words.count(more, "finding")
                    + " can be fixed with -Dsuggested; look at it first with -Ddry");
      }
    }
  }
}
