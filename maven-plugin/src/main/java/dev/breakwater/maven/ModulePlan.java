package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.client.Jdk;
import dev.breakwater.analyzer.protocol.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Works out what is to be analysed in a module: what its compiler executions compile, and its
 * settings files.
 */
final class ModulePlan {
  private static final String COMPILER_GROUP = "org.apache.maven.plugins";
  private static final String COMPILER = "maven-compiler-plugin";
  private static final String PROCESSORS =
      "META-INF/services/javax.annotation.processing.Processor";

  private final MavenSession session;
  private final MavenProject project;
  private final MavenProject compiled;
  private final Artifacts artifacts;
  private final Toolchains toolchains;
  private final Requests requests;
  private final boolean processors;
  private final Set<Path> planned = new HashSet<>();
  private final List<Work> works = new ArrayList<>();

  /**
   * A plan for one module.
   *
   * @param compiled the project as the compilation left it, with the source roots that plugins
   *     added
   * @param processors whether the project's annotation processors may run
   */
  ModulePlan(
      MavenSession session,
      MavenProject project,
      MavenProject compiled,
      Artifacts artifacts,
      Toolchains toolchains,
      Requests requests,
      boolean processors) {
    this.session = session;
    this.project = project;
    this.compiled = compiled;
    this.artifacts = artifacts;
    this.toolchains = toolchains;
    this.requests = requests;
    this.processors = processors;
  }

  /** All the work, main before test. */
  List<Work> works(List<MojoExecution> executions, boolean tests) throws AnalyzerException {
    for (var execution : executions) {
      if (isCompiler(execution, "compile")) {
        addCompilation(execution, false);
      } else if (tests && isCompiler(execution, "testCompile")) {
        addCompilation(execution, true);
      }
    }
    addSettings("main", project.getResources());
    if (tests) {
      addSettings("test", project.getTestResources());
    }
    return works;
  }

  /** Where sources of any language lie: as the build says, and in their conventional places. */
  Set<Path> sourceFolders(boolean tests) {
    var base = project.getBasedir().toPath();
    var folders = new LinkedHashSet<Path>();
    compiled.getCompileSourceRoots().stream().map(base::resolve).forEach(folders::add);
    folders.add(base.resolve("src/main"));
    if (tests) {
      compiled.getTestCompileSourceRoots().stream().map(base::resolve).forEach(folders::add);
      folders.add(base.resolve("src/test"));
    }
    return folders;
  }

  /** Whether an execution is that of a goal of maven-compiler-plugin. */
  static boolean isCompiler(MojoExecution execution, String goal) {
    return COMPILER_GROUP.equals(execution.getGroupId())
        && COMPILER.equals(execution.getArtifactId())
        && goal.equals(execution.getGoal());
  }

  private void addCompilation(MojoExecution execution, boolean tests) throws AnalyzerException {
    var configuration = new CompilerConfiguration(session, execution);
    var settings = new CompilerSettings(configuration, tests);
    var roots = tests ? compiled.getTestCompileSourceRoots() : compiled.getCompileSourceRoots();
    var sources =
        Sources.java(
            settings.sourceRoots(project.getBasedir().toPath(), roots),
            settings.includes(),
            settings.excludes());
    // A second execution often compiles some files again, for another release.
    sources.removeIf(source -> !planned.add(source));
    if (sources.isEmpty() || settings.isSkipped()) {
      return;
    }
    var classPath = classPath(tests);
    var processorPath =
        processors
            ? new ProcessorPath(artifacts, session, project).resolve(configuration)
            : List.<Path>of();
    var compiling = toolchains.compiling(settings.toolchain());
    var analysing = Toolchains.analysing(compiling);
    var resources =
        tests ? concat(project.getResources(), project.getTestResources()) : project.getResources();
    var id = project.getArtifactId() + (tests ? ":test" : ":main");
    var request =
        requests.compilation(
            id,
            sources,
            Sources.folders(resources),
            settings.options(classPath, processorPath, processors, compiling, analysing),
            settings.encoding().name());
    var signatures = runsOwnProcessors(classPath) ? List.<Path>of() : folders(classPath);
    var jars = classPath.stream().filter(path -> !signatures.contains(path)).toList();
    add(
        request,
        analysing,
        List.of(sources, Sources.settings(resources), jars, processorPath),
        signatures);
  }

  private void addSettings(String part, List<Resource> resources) throws AnalyzerException {
    var files = Sources.settings(resources);
    files.removeIf(file -> !planned.add(file));
    if (!files.isEmpty()) {
      var encoding = project.getProperties().getProperty("project.build.sourceEncoding", "UTF-8");
      var jdk = Toolchains.analysing(toolchains.compiling(Map.of()));
      var id = project.getArtifactId() + ":" + part + ":settings";
      add(
          requests.settings(id, files, Sources.folders(resources), encoding),
          jdk,
          List.of(files),
          List.of());
    }
  }

  private void add(Request request, Jdk jdk, List<Collection<Path>> inputs, List<Path> signatures) {
    works.add(
        new Work(
            request,
            jdk,
            inputs.stream().flatMap(Collection::stream).distinct().toList(),
            signatures));
  }

  /** Whether the build compiles a processor that it then runs, together with what that calls. */
  private static boolean runsOwnProcessors(List<Path> classPath) {
    return folders(classPath).stream().anyMatch(f -> Files.exists(f.resolve(PROCESSORS)));
  }

  private static List<Path> folders(List<Path> classPath) {
    return classPath.stream().filter(Files::isDirectory).toList();
  }

  private List<Path> classPath(boolean tests) throws AnalyzerException {
    try {
      var elements =
          tests ? project.getTestClasspathElements() : project.getCompileClasspathElements();
      return elements.stream().map(Path::of).toList();
    } catch (DependencyResolutionRequiredException e) {
      throw new AnalyzerException(
          "The class path of " + project.getId() + " is incomplete: " + e.getMessage(), e);
    }
  }

  private static List<Resource> concat(List<Resource> first, List<Resource> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
