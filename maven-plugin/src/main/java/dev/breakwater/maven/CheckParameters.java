package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerProcess;
import dev.breakwater.analyzer.client.Jdk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What a user may set of an analysis, and what it means. */
abstract class CheckParameters extends RuleParameters {
  private static final int LEAST_HEAP = 64;

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

  /** The file of known findings, relative to the project that the build was started in. */
  @Parameter(property = "breakwater.baseline", defaultValue = "breakwater-baseline.txt")
  private String baseline;

  /**
   * A Git branch, tag or commit. Only findings on lines that have changed since this branch left it
   * are reported, uncommitted changes included. Everything is analysed all the same. Nothing if
   * empty.
   */
  @Parameter(property = "breakwater.since")
  private String since;

  /**
   * Whether findings that are gone leave the baseline, and a rule with more findings than the
   * baseline lists fails the build.
   */
  @Parameter(property = "breakwater.ratchet", defaultValue = "false")
  private boolean ratchet;

  /**
   * The reports to give: console, html, sarif, gitlab, junit, github. By default the first three,
   * and github as well where GitHub Actions runs the build.
   */
  @Parameter(property = "breakwater.formats")
  private List<String> formats = new ArrayList<>();

  @Parameter(defaultValue = "${env.GITHUB_ACTIONS}", readonly = true)
  private String gitHubActions;

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

  /**
   * Looks at what can be wrong whatever the project.
   *
   * @throws MojoExecutionException naming the property and what it may be
   */
  final void validate() throws MojoExecutionException {
    failOn();
    formats();
    if (heap < LEAST_HEAP || timeLimit < 1) {
      throw new MojoExecutionException(
          "breakwater.heap is at least "
              + LEAST_HEAP
              + " (MiB), breakwater.timeLimit at least 1 (s).");
    }
  }

  final PathFilter filter(MavenProject project) {
    return new PathFilter(
        project.getBasedir().toPath(),
        Path.of(project.getBuild().getDirectory()),
        includes,
        excludes);
  }

  final AnalyzerProcess.Setup setup(Jdk jdk, Suite suite) {
    return new AnalyzerProcess.Setup(
        jdk.java(),
        suite.launcher(),
        suite.classPath(),
        heap,
        Duration.ofSeconds(timeLimit),
        List.of());
  }

  final FailOn failOn() throws MojoExecutionException {
    return Names.constant("value of breakwater.failOn", FailOn.class, failOn);
  }

  final Set<Format> formats() throws MojoExecutionException {
    return Format.of(formats, "true".equals(gitHubActions));
  }

  final String baseline() {
    return baseline;
  }

  /** Whether files are left out that a run without these settings would look at. */
  final boolean isNarrowed() {
    return !tests || !includes.isEmpty() || !excludes.isEmpty();
  }

  final Optional<String> since() {
    return Optional.ofNullable(since).map(String::strip).filter(revision -> !revision.isEmpty());
  }

  final boolean ratchet() {
    return ratchet;
  }

  final boolean tests() {
    return tests;
  }

  final boolean processors() {
    return processors;
  }

  final boolean skip() {
    return skip;
  }
}
