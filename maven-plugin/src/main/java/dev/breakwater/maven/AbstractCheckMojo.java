package dev.breakwater.maven;

import static java.util.stream.Collectors.toSet;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.ResultCache;
import dev.breakwater.analyzer.client.ResultFile;
import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.report.Baseline;
import dev.breakwater.report.LeftOut;
import dev.breakwater.report.ReportInput;
import dev.breakwater.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** What the goals that analyse have in common: everything but when they run, and to what end. */
abstract class AbstractCheckMojo extends CheckParameters {
  private static final String COMPILED = "test-compile";
  private static final String FOLDER = "breakwater";

  private final LifecycleExecutor lifecycle;
  private final RepositorySystem repositories;
  private final ToolchainManager toolchainManager;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  AbstractCheckMojo(
      LifecycleExecutor lifecycle,
      RepositorySystem repositories,
      ToolchainManager toolchainManager) {
    this.lifecycle = lifecycle;
    this.repositories = repositories;
    this.toolchainManager = toolchainManager;
  }

  /** The project in the state that its compilation left it. */
  abstract MavenProject compiled(MavenProject project);

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    var run = BuildRun.of(session);
    var modules = new Modules(session, execution);
    boolean last;
    try {
      if (!skip() && modules.isFirst()) {
        reporting().withdraw();
        known();
        changedLines();
      }
      var nothing = skip() || "pom".equals(project.getPackaging());
      last = modules.finish(project, nothing ? Optional.empty() : analyse(run));
    } catch (AnalyzerException | IOException e) {
      if (modules.fail(project, message(e))) {
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

  private static String message(Exception trouble) {
    return trouble instanceof IOException
        ? "Breakwater cannot read or write a file: " + trouble.getMessage()
        : trouble.getMessage();
  }

  /** Analyses the module; says where the result lies if there was something to analyse. */
  private Optional<Path> analyse(BuildRun run)
      throws AnalyzerException, IOException, MojoExecutionException {
    var begin = System.nanoTime();
    var file = target(project).resolve("findings.json");
    Files.deleteIfExists(file);
    validate();
    var suites = suites(run);
    var toolchains = new Toolchains(toolchainManager, session);
    var requests = new Requests(root(), rules(catalogue(suites)));
    var plan =
        new ModulePlan(
            session,
            project,
            compiled(project),
            suites.artifacts(),
            toolchains,
            requests,
            processors());
    var works = plan.works(compilerExecutions(), tests());
    var notCovered = Sources.otherLanguages(plan.sourceFolders(tests()));
    if (works.isEmpty() && notCovered.isEmpty()) {
      return Optional.empty();
    }
    var filter = filter(project);
    var cache = new ResultCache(target(project).resolve("cache"), getLog()::warn);
    var key = ModuleKey.of(works, filter, notCovered, suites, run.contents());
    var cached = cache.find(key);
    var result = cached.isPresent() ? cached.get() : analyse(works, filter, notCovered, suites);
    if (cached.isEmpty()) {
      cache.store(key, result);
    }
    ResultFile.write(file, result);
    announce(result, cached.isPresent(), Duration.ofNanos(System.nanoTime() - begin));
    return Optional.of(file);
  }

  private ModuleResult analyse(
      List<Work> works, PathFilter filter, Map<String, Integer> notCovered, Suites suites)
      throws AnalyzerException {
    var analysis =
        new ModuleAnalysis(
            suites.run().pool(), root(), filter, new Heartbeat(project.getArtifactId(), getLog()));
    for (var work : works) {
      analysis.run(work, setup(work.jdk(), suites.on(work.jdk())));
    }
    return analysis.result(project.getGroupId() + ":" + project.getArtifactId(), notCovered);
  }

  private Suites suites(BuildRun run) {
    return new Suites(run, new Artifacts(repositories, session), project, execution.getVersion());
  }

  /** The rules, which are the same on every JDK. */
  private Catalogue catalogue(Suites suites) throws AnalyzerException {
    var compiling = new Toolchains(toolchainManager, session).compiling(Map.of());
    return suites.on(Toolchains.analysing(compiling)).catalogue();
  }

  private List<MojoExecution> compilerExecutions() throws MojoExecutionException {
    try {
      return lifecycle.calculateExecutionPlan(session, true, COMPILED).getMojoExecutions();
    } catch (Exception e) {
      // Maven declares a dozen exceptions here; each would have failed the compilation before.
      throw new MojoExecutionException(
          "Maven cannot tell how " + project.getId() + " is compiled.", e);
    }
  }

  private void announce(ModuleResult result, boolean cached, Duration time) {
    var skipped = result.notAnalysed().size();
    getLog()
        .info(
            String.format(
                Locale.ROOT,
                "breakwater: %s %s, %s%s (%s%.1f s)",
                project.getArtifactId(),
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
        && execution.getSource() == MojoExecution.Source.CLI
        && modules.leftOut().stream().noneMatch(LeftOut::failed)) {
      throw new MojoExecutionException(
          "There is nothing to analyse: no module of this build has Java sources or settings files."
              + " Start it in the project that has them.");
    }
  }

  /** Does what is to be done once everything has been reported on. */
  void conclude(ReportInput input)
      throws MojoExecutionException, MojoFailureException, IOException {
    new Verdict(input, session.getProjects()).pass(failOn());
    if (ratchet() && input.compared().isPresent()) {
      turnRatchet(input, input.compared().get());
    }
  }

  private void turnRatchet(ReportInput input, Baseline.Comparison compared)
      throws MojoFailureException, IOException {
    if (isPartial(input) || isNarrowed()) {
      getLog().info("breakwater: the ratchet rests, for this run did not look at everything");
      return;
    }
    Verdict.passRatchet(compared);
    if (!compared.gone().isEmpty()) {
      compared.rest().write(baselineFile());
      getLog()
          .info(
              "breakwater: took "
                  + Words.count(compared.gone().size(), "finding")
                  + " out of "
                  + baselineFile().getFileName());
    }
  }

  /**
   * Whether modules, rules or lines are missing, so that what was not looked for could pass for
   * mended.
   */
  static boolean isPartial(ReportInput input) {
    return !input.leftOut().isEmpty()
        || !input.ruleFailures().isEmpty()
        || input.narrowed().isPresent();
  }

  /**
   * The lines that have changed, if only those are to be reported on.
   *
   * @throws MojoExecutionException if that cannot be told, saying what to do
   */
  private Optional<ChangedLines> changedLines() throws MojoExecutionException, IOException {
    return since().isPresent()
        ? Optional.of(ChangedLines.since(since().get(), root()))
        : Optional.empty();
  }

  private ReportInput narrowed(ReportInput input) throws MojoExecutionException, IOException {
    var changed = changedLines();
    return changed.isEmpty()
        ? input
        : input.changedSince(since().orElseThrow(), f -> changed.get().touch(f.path(), f.range()));
  }

  /**
   * The baseline, if there is one.
   *
   * @throws IOException if it cannot be read, naming the place
   */
  Optional<Baseline> known() throws IOException {
    return Files.exists(baselineFile())
        ? Optional.of(Baseline.read(baselineFile()))
        : Optional.empty();
  }

  final Path baselineFile() {
    return root().resolve(baseline());
  }

  private ReportInput compared(ReportInput input, Catalogue catalogue)
      throws IOException, MojoExecutionException {
    var known = known();
    if (known.isEmpty()) {
      return input;
    }
    var rules = rules(catalogue);
    var foreign = known.get().rules().stream().filter(id -> catalogue.rule(id).isEmpty()).toList();
    if (!foreign.isEmpty()) {
      getLog()
          .warn(
              baselineFile().getFileName()
                  + " names rules that there are not: "
                  + String.join(", ", foreign)
                  + ". Record it anew with the goal baseline.");
    }
    var unread = input.notAnalysed().stream().map(Event.NotAnalysed::path).collect(toSet());
    return input.comparedWith(
        known
            .get()
            .compare(
                input.findings(),
                e ->
                    catalogue.rule(e.rule()).map(rules::isOn).orElse(true)
                        && !unread.contains(e.path())));
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
      var catalogue = catalogue(suites(run));
      var input =
          narrowed(
              compared(
                  new ReportInput(
                      root(),
                      results,
                      modules.leftOut(),
                      catalogue,
                      execution.getVersion(),
                      Instant.now()),
                  catalogue));
      reporting().write(input, formats());
      return Optional.of(input);
    } catch (AnalyzerException | IOException e) {
      throw new MojoExecutionException(message(e), e);
    }
  }

  private Reporting reporting() {
    return new Reporting(target(rootProject()), getLog()::info, StandardOutput::print);
  }

  private static Path target(MavenProject project) {
    return Path.of(project.getBuild().getDirectory(), FOLDER);
  }

  private Path root() {
    return rootProject().getBasedir().toPath();
  }

  /** The project that Maven was started in, even when only others are built. */
  private MavenProject rootProject() {
    var all = session.getAllProjects() == null ? session.getProjects() : session.getAllProjects();
    return all.stream()
        .filter(MavenProject::isExecutionRoot)
        .findFirst()
        .orElse(session.getTopLevelProject());
  }
}
