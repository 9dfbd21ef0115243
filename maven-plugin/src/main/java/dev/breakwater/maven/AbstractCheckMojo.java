package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.ResultCache;
import dev.breakwater.analyzer.client.ResultFile;
import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.report.LeftOut;
import dev.breakwater.report.ReportInput;
import dev.breakwater.report.RunResult;
import dev.breakwater.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** What the goals that analyse have in common: everything but when they run, and to what end. */
abstract class AbstractCheckMojo extends AbstractReportMojo {
  private static final String COMPILED = "test-compile";

  private final LifecycleExecutor lifecycle;
  private final ToolchainManager toolchainManager;

  AbstractCheckMojo(
      LifecycleExecutor lifecycle,
      RepositorySystem repositories,
      ToolchainManager toolchainManager) {
    super(repositories);
    this.lifecycle = lifecycle;
    this.toolchainManager = toolchainManager;
  }

  /** The project in the state that its compilation left it. */
  abstract MavenProject compiled(MavenProject project);

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    var run = BuildRun.of(session());
    var modules = new Modules(session(), execution());
    boolean last;
    try {
      if (!skip() && modules.isFirst()) {
        begin();
        Files.deleteIfExists(runResult());
      }
      if (skip()) {
        modules.skip(project());
      }
      var nothing = skip() || "pom".equals(project().getPackaging());
      last = modules.finish(project(), nothing ? Optional.empty() : analyse(run));
    } catch (AnalyzerException | IOException e) {
      if (modules.fail(project(), message(e))) {
        report(run, modules);
      } else if (!modules.goOn()) {
        run.close();
      }
      throw new MojoExecutionException(message(e), e);
    }
    if (last) {
      conclude(run, modules);
    }
  }

  /** Analyses the module; says where the result lies if there was something to analyse. */
  private Optional<Path> analyse(BuildRun run)
      throws AnalyzerException, IOException, MojoExecutionException {
    var begin = System.nanoTime();
    var file = target(project()).resolve("findings.json");
    Files.deleteIfExists(file);
    validate();
    var suites = suites();
    var toolchains = new Toolchains(toolchainManager, session());
    var catalogue = suites.catalogue();
    var requests = new Requests(root(), rules(catalogue));
    var plan =
        new ModulePlan(
            session(),
            project(),
            compiled(project()),
            suites.artifacts(),
            toolchains,
            requests,
            processors());
    var works = plan.works(compilerExecutions(), tests());
    var notCovered = Sources.otherLanguages(plan.sourceFolders(tests()));
    if (works.isEmpty() && notCovered.isEmpty()) {
      return Optional.empty();
    }
    var filter = filter(project());
    var cache = new ResultCache(target(project()).resolve("cache"), getLog()::warn);
    var key = ModuleKey.of(works, filter, notCovered, suites, run.contents());
    var cached = cache.find(key);
    var result = cached.isPresent() ? cached.get() : analyse(works, filter, notCovered, suites);
    if (cached.isEmpty()) {
      cache.store(key, result);
    }
    announce(result, cached.isPresent(), Duration.ofNanos(System.nanoTime() - begin));
    Analysis again = changed -> analyse(changed, filter, notCovered, suites);
    ResultFile.write(file, settle(result, works, catalogue, again));
    return Optional.of(file);
  }

  /**
   * Does what is to be done with a module once it has been analysed.
   *
   * @param works what was analysed
   * @param analysis analyses the module another time
   * @return what there is to report on
   */
  ModuleResult settle(ModuleResult found, List<Work> works, Catalogue catalogue, Analysis analysis)
      throws AnalyzerException, IOException {
    return found;
  }

  private ModuleResult analyse(
      List<Work> works, PathFilter filter, Map<String, Integer> notCovered, Suites suites)
      throws AnalyzerException {
    var analysis =
        new ModuleAnalysis(
            suites.run().pool(),
            root(),
            filter,
            new Heartbeat(project().getArtifactId(), getLog()));
    for (var work : works) {
      analysis.run(work, setup(work.jdk(), suites.on(work.jdk())));
    }
    return analysis.result(project().getGroupId() + ":" + project().getArtifactId(), notCovered);
  }

  private List<MojoExecution> compilerExecutions() throws MojoExecutionException {
    try {
      return lifecycle.calculateExecutionPlan(session(), true, COMPILED).getMojoExecutions();
    } catch (Exception e) {
      // Maven declares a dozen exceptions here; each would have failed the compilation before.
      throw new MojoExecutionException(
          "Maven cannot tell how " + project().getId() + " is compiled.", e);
    }
  }

  private void announce(ModuleResult result, boolean cached, Duration time) {
    var skipped = result.notAnalysed().size();
    getLog()
        .info(
            String.format(
                Locale.ROOT,
                "breakwater: %s %s, %s%s (%s%.1f s)",
                project().getArtifactId(),
                Words.count(result.units(), "file"),
                Words.count(result.findings().size(), "finding"),
                skipped == 0 ? "" : ", " + skipped + " not analysed",
                cached ? "cached, " : "",
                time.toMillis() / 1000.0));
  }

  /** The last module reports on all of them and gives the verdict. */
  private void conclude(BuildRun run, Modules modules)
      throws MojoExecutionException, MojoFailureException {
    var reported = report(run, modules);
    if (reported.isPresent()) {
      try {
        conclude(reported.get());
      } catch (IOException e) {
        throw new MojoExecutionException(message(e), e);
      }
      return;
    }
    // In a build that has the goal in its pom it is no surprise.
    if (!skip()
        && execution().getSource() == MojoExecution.Source.CLI
        && modules.leftOut().stream().noneMatch(LeftOut::failed)) {
      throw new MojoExecutionException(
          "There is nothing to analyse: no module of this build has Java sources or settings files."
              + " Start it in the project that has them.");
    }
  }

  /** Writes the reports; returns what they were made from, if there is anything to report on. */
  private Optional<ReportInput> report(BuildRun run, Modules modules)
      throws MojoExecutionException {
    try {
      run.closeAll();
      var results = new ArrayList<ModuleResult>();
      for (var file : modules.results()) {
        results.add(ResultFile.read(file));
      }
      if (results.isEmpty()) {
        return Optional.empty();
      }
      var result = new RunResult(results, modules.leftOut(), version());
      result.write(runResult());
      return Optional.of(report(result));
    } catch (AnalyzerException | IOException e) {
      throw new MojoExecutionException(message(e), e);
    }
  }

  /** Where the plugin may leave files of the module being built. */
  final Path target() {
    return target(project());
  }
}
