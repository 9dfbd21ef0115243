package dev.breakwater.maven;

import static java.util.stream.Collectors.toSet;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.report.Baseline;
import dev.breakwater.report.Progress;
import dev.breakwater.report.ReportInput;
import dev.breakwater.report.RunResult;
import dev.breakwater.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** What the goals that report have in common: from the modules' results to the verdict. */
abstract class AbstractReportMojo extends CheckParameters {
  private static final String FOLDER = "breakwater";
  private static final String RUN_RESULT = "run.json";

  private final RepositorySystem repositories;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  AbstractReportMojo(RepositorySystem repositories) {
    this.repositories = repositories;
  }

  final MavenSession session() {
    return session;
  }

  final MavenProject project() {
    return project;
  }

  final MojoExecution execution() {
    return execution;
  }

  /** The version of Breakwater. */
  final String version() {
    return execution.getVersion();
  }

  static String message(Exception trouble) {
    return trouble instanceof IOException
        ? "Breakwater cannot read or write a file: " + trouble.getMessage()
        : trouble.getMessage();
  }

  /** The suite as this module gets it. */
  final Suites suites() {
    return Suites.of(session, repositories, project, execution);
  }

  /**
   * Takes the reports of an earlier run away, and looks at what this one is to be compared with, so
   * that nobody waits for an analysis to learn that it is broken.
   */
  final void begin() throws MojoExecutionException, IOException {
    reporting().withdraw();
    known();
    changedLines();
  }

  /**
   * Writes the reports; returns what they were made from.
   *
   * @throws AnalyzerException if the rules cannot be had
   */
  final ReportInput report(RunResult result)
      throws AnalyzerException, MojoExecutionException, IOException {
    var catalogue = suites().catalogue();
    var input = new ReportInput(root(), result.modules(), result.leftOut(), catalogue, version());
    var reported = narrowed(compared(input, catalogue));
    reporting().write(reported, formats());
    return reported;
  }

  /** Does what is to be done once everything has been reported on. */
  void conclude(ReportInput input)
      throws MojoExecutionException, MojoFailureException, IOException {
    new Verdict(input, session().getProjects()).pass(failOn());
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
    // fewer suppressions lower the budget; equal baselines are equal files
    compared.rest().write(baselineFile());
    if (!compared.gone().isEmpty()) {
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
    var modules = new Modules(session, execution);
    var unread = input.notAnalysed().stream().map(Event.NotAnalysed::path).collect(toSet());
    var compared =
        input.comparedWith(
            known
                .get()
                .compare(
                    input.modules(),
                    e ->
                        catalogue.rule(e.rule()).map(rules::isOn).orElse(true)
                            && !unread.contains(e.path())
                            && !modules.isSkipped(root().resolve(e.path())),
                    path -> Files.exists(root().resolve(path))));
    var states = BaselineHistory.recent(baselineFile());
    return states.isEmpty() ? compared : compared.after(new Progress(states, catalogue::rule));
  }

  /** Where the result of a run lies, for those who split it and put the parts together. */
  final Path runResult() {
    return target(rootProject()).resolve(RUN_RESULT);
  }

  private Reporting reporting() {
    return new Reporting(target(rootProject()), getLog()::info, StandardOutput::print);
  }

  static Path target(MavenProject project) {
    return Path.of(project.getBuild().getDirectory(), FOLDER);
  }

  final Path root() {
    return rootProject().getBasedir().toPath();
  }

  /** The project that Maven was started in, even when only others are built. */
  final MavenProject rootProject() {
    var all = session.getAllProjects() == null ? session.getProjects() : session.getAllProjects();
    return all.stream()
        .filter(MavenProject::isExecutionRoot)
        .findFirst()
        .orElse(session.getTopLevelProject());
  }
}
