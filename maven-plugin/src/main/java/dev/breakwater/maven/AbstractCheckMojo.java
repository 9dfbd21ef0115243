package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.AnalyzerProcess;
import dev.breakwater.analyzer.client.ResultCache;
import dev.breakwater.analyzer.client.ResultFile;
import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.report.ReportInput;
import dev.breakwater.report.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** What the two goals have in common: everything but when they run. */
abstract class AbstractCheckMojo extends AbstractMojo {
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

  /**
   * How sure a rule must be to speak: FUNDAMENTALS, PRACTICE or MASTERY. Each includes the ones
   * before it.
   */
  @Parameter(property = "breakwater.level", defaultValue = "PRACTICE")
  private String level;

  /** Rules and groups of rules, such as BreakwaterMessaging, that stay silent. */
  @Parameter(property = "breakwater.off")
  private List<String> off = new ArrayList<>();

  /**
   * Rules and groups of rules that speak whatever the level. A rule's name outweighs its group's.
   */
  @Parameter(property = "breakwater.on")
  private List<String> on = new ArrayList<>();

  /**
   * Severities as {@code Rule=ERROR}, where rule may be a group, and the severity ERROR, WARNING or
   * SUGGESTION.
   */
  @Parameter(property = "breakwater.severity")
  private List<String> severity = new ArrayList<>();

  /**
   * Settings of single rules as {@code Rule:exempt=com.acme.Type#method}, and roles of your own
   * methods as {@code publish=com.acme.Bus#send}.
   */
  @Parameter(property = "breakwater.options")
  private List<String> options = new ArrayList<>();

  /** Ant patterns, relative to the module, of the files to report on. All by default. */
  @Parameter(property = "breakwater.includes")
  private List<String> includes = new ArrayList<>();

  /** Ant patterns, relative to the module, of the files not to report on. */
  @Parameter(property = "breakwater.excludes")
  private List<String> excludes = new ArrayList<>();

  /**
   * Whether test sources are analysed too, as javac and Error Prone do. Rules about production code
   * skip tests.
   */
  @Parameter(property = "breakwater.tests", defaultValue = "true")
  private boolean tests;

  /**
   * Which findings fail the build, once every module has been analysed: never, warning (every
   * finding of severity WARNING or ERROR) or new (those that no baseline lists; without a baseline
   * every finding is new).
   */
  @Parameter(property = "breakwater.failOn", defaultValue = "never")
  private String failOn;

  /** The reports to give: console, html, sarif. */
  @Parameter(property = "breakwater.formats", defaultValue = "console,html,sarif")
  private List<String> formats;

  /** The memory of an analyzer in MiB; one runs for each thread of the build. */
  @Parameter(property = "breakwater.heap", defaultValue = "1024")
  private int heap;

  /** After how many seconds the analysis of one compilation is given up. */
  @Parameter(property = "breakwater.timeLimit", defaultValue = "600")
  private int timeLimit;

  /**
   * Whether the project's annotation processors run during the analysis. Without them generated
   * code is missing.
   */
  @Parameter(property = "breakwater.processors", defaultValue = "true")
  private boolean processors;

  /** Leaves out the module. */
  @Parameter(property = "breakwater.skip", defaultValue = "false")
  private boolean skip;

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
    try {
      var nothing = skip || "pom".equals(project.getPackaging());
      var result = nothing ? Optional.<Path>empty() : analyse(run);
      var all = run.finish(session, execution, project, result);
      if (all.isPresent()) {
        run.closeAll();
        conclude(run, all.get());
      }
    } catch (AnalyzerException e) {
      run.close();
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      run.close();
      throw new MojoExecutionException(
          "Breakwater cannot read or write a file: " + e.getMessage(), e);
    }
  }

  /** Analyses the module; says where the result lies if there was something to analyse. */
  private Optional<Path> analyse(BuildRun run)
      throws AnalyzerException, IOException, MojoExecutionException {
    var begin = System.nanoTime();
    validate();
    var suites = suites(run);
    var toolchains = new Toolchains(toolchainManager, session);
    var rules =
        RuleSettings.of(
            new RuleSettings.Written(level, off, on, severity, options), catalogue(suites));
    var plan =
        new ModulePlan(
            session,
            project,
            compiled(project),
            suites.artifacts(),
            toolchains,
            root(),
            rules,
            processors);
    var works = plan.works(compilerExecutions(), tests);
    var notCovered = Sources.otherLanguages(plan.sourceFolders(tests));
    if (works.isEmpty() && notCovered.isEmpty()) {
      return Optional.empty();
    }
    var filter =
        new PathFilter(
            project.getBasedir().toPath(),
            Path.of(project.getBuild().getDirectory()),
            includes,
            excludes);
    var cache = new ResultCache(target(project).resolve("cache"), getLog()::warn);
    var key = ModuleKey.of(works, filter, notCovered, suites, run.contents());
    var cached = cache.find(key);
    var result = cached.isPresent() ? cached.get() : analyse(works, filter, notCovered, suites);
    if (cached.isEmpty()) {
      cache.store(key, result);
    }
    var file = target(project).resolve("findings.json");
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
      var suite = suites.on(work.jdk());
      var setup =
          new AnalyzerProcess.Setup(
              work.jdk().java(),
              suite.launcher(),
              suite.classPath(),
              heap,
              Duration.ofSeconds(timeLimit),
              List.of());
      analysis.run(work, setup);
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

  private void validate() throws MojoExecutionException {
    Names.constant("value of breakwater.failOn", FailOn.class, failOn);
    chosenFormats();
    if (heap < 64 || timeLimit < 1) {
      throw new MojoExecutionException(
          "breakwater.heap is at least 64 (MiB), breakwater.timeLimit at least 1 (s).");
    }
  }

  private Set<Format> chosenFormats() throws MojoExecutionException {
    var chosen = EnumSet.noneOf(Format.class);
    for (var format : formats) {
      chosen.add(Names.constant("report format", Format.class, format));
    }
    return chosen;
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
  private void conclude(BuildRun run, List<Path> files)
      throws AnalyzerException, IOException, MojoExecutionException, MojoFailureException {
    if (files.isEmpty()) {
      // In a build that has the goal in its pom it is no surprise.
      if (!skip && execution.getSource() == MojoExecution.Source.CLI) {
        throw new MojoExecutionException(
            "There is nothing to analyse: no module of this build has Java sources or settings files."
                + " Start it in the project that has them.");
      }
      return;
    }
    var results = new ArrayList<ModuleResult>();
    for (var file : files) {
      results.add(ResultFile.read(file));
    }
    var input =
        new ReportInput(
            root(), results, catalogue(suites(run)), execution.getVersion(), Instant.now());
    new Reporting(target(rootProject()), getLog()::info).write(input, chosenFormats());

    var limit = Names.constant("value of breakwater.failOn", FailOn.class, failOn);
    var failing = (int) input.findings().stream().filter(limit::failsFor).count();
    if (failing > 0) {
      throw new MojoFailureException(
          "The build fails because of "
              + Words.count(failing, "finding")
              + " (breakwater.failOn="
              + limit
              + ").");
    }
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
