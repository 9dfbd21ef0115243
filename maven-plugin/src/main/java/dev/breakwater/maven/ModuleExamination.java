package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.Jdk;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Looks at one module: the JDK that compiles it, and what its compiler and Checkstyle run. */
final class ModuleExamination {
  private static final String JDK = "JDK";

  private final MavenProject module;
  private final MavenSession session;
  private final Artifacts artifacts;
  private final Toolchains toolchains;
  private final String suite;
  private final DoctorReport report;

  /**
   * An examination to come.
   *
   * @param session whose current project is the module
   * @param suite the version of the suite
   */
  ModuleExamination(
      MavenSession session,
      Artifacts artifacts,
      Toolchains toolchains,
      String suite,
      DoctorReport report) {
    this.module = session.getCurrentProject();
    this.session = session;
    this.artifacts = artifacts;
    this.toolchains = toolchains;
    this.suite = suite;
    this.report = report;
  }

  /** Reports on the module, unless it compiles nothing. */
  void run(LifecycleExecutor lifecycle) {
    try {
      for (var execution : plan(lifecycle)) {
        if (ModulePlan.isCompiler(execution, "compile")) {
          compiler(execution);
          checkstyle();
          return;
        }
      }
    } catch (AnalyzerException e) {
      add(Diagnosis.fail(JDK, e.getMessage()));
    }
  }

  private List<MojoExecution> plan(LifecycleExecutor lifecycle) throws AnalyzerException {
    try {
      return lifecycle.calculateExecutionPlan(session, true, "compile").getMojoExecutions();
    } catch (Exception e) {
      // Maven declares a dozen exceptions here.
      throw new AnalyzerException(
          "Maven cannot tell how " + module.getArtifactId() + " is compiled: " + e.getMessage(), e);
    }
  }

  private void compiler(MojoExecution execution) throws AnalyzerException {
    var configuration = new CompilerConfiguration(session, execution);
    var demanded = new CompilerSettings(configuration, false).toolchain();
    var compiling =
        toolchains.compiling(demanded.isEmpty() ? Toolchains.selectedIn(module) : demanded);
    add(jdk(compiling, Toolchains.analysing(compiling)));

    var path = new ProcessorPath(artifacts, session, module);
    var setup = ErrorProneSetup.of(configuration, path, compiling);
    var missing = JavacAccess.missingHere();
    setup.diagnoses(compiling, suite, missing).forEach(this::add);
    setup.snippets(suite, missing).forEach(report::add);

    var onClassPath = new ClassPathProcessors(artifacts, session).of(module);
    add(ProcessorSetup.of(configuration, path, onClassPath).diagnosis(compiling));
  }

  private static Diagnosis jdk(Jdk compiling, Jdk analysing) {
    if (!analysing.isSuitable()) {
      return Diagnosis.fail(
          JDK,
          "%s has no compiler or is older than %d: point JAVA_HOME at a newer JDK"
              .formatted(analysing, Jdk.OLDEST));
    }
    return Diagnosis.ok(
        JDK,
        compiling.equals(analysing)
            ? compiling + " compiles and analyses"
            : compiling + " compiles, " + analysing + " analyses");
  }

  private void checkstyle() throws AnalyzerException {
    var setup = CheckstyleSetup.of(module);
    if (setup.isEmpty()) {
      add(CheckstyleSetup.none());
      return;
    }
    setup.get().diagnoses(Jdk.current(), suite).forEach(this::add);
    setup.get().snippets(suite).forEach(report::add);
  }

  private void add(Diagnosis diagnosis) {
    report.add(module.getArtifactId(), diagnosis);
  }
}
