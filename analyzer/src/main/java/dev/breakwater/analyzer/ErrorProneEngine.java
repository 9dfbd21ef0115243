package dev.breakwater.analyzer;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.CodeTransformer;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.scanner.ErrorProneScanner;
import com.google.errorprone.scanner.ErrorProneScannerTransformer;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTool;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.breakwater.core.Severity;
import dev.breakwater.errorprone.index.RuleListener;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * Compiles the sources of a request as far as flow analysis and lets the enabled Error Prone checks
 * read them.
 */
final class ErrorProneEngine {
  private final Run run;
  private final List<Path> sources;
  private final Set<CompilationUnitTree> started = new LinkedHashSet<>();

  ErrorProneEngine(Run run) {
    this.run = run;
    this.sources = run.sources();
  }

  void analyze() throws IOException {
    var readable = sources.stream().filter(this::readable).toList();
    if (readable.isEmpty()
        || run.suite().checkers().keySet().stream().noneMatch(run.selection()::enabled)) {
      return;
    }
    var javac = JavacTool.create();
    var errors = new CompileErrors(run, sources);
    try (var output = new TemporaryFolder("classes", "sources", "headers");
        StandardJavaFileManager files =
            javac.getStandardFileManager(
                errors, Locale.ENGLISH, Charset.forName(run.request().encoding()))) {
      var options = JavacOptions.of(run.request().javacOptions(), output.path());
      var units = files.getJavaFileObjectsFromPaths(readable);
      var task =
          (JavacTask) javac.getTask(Writer.nullWriter(), files, errors, options, null, units);
      analyze(task, errors);
    } catch (IllegalArgumentException e) {
      // How the compiler API refuses an option or an encoding.
      run.requestFailed("an option is refused: " + e.getMessage());
    }
  }

  private boolean readable(Path source) {
    if (Files.isReadable(source)) {
      return true;
    }
    run.notAnalysed(source, 0, "the file cannot be read");
    return false;
  }

  private void analyze(JavacTask task, CompileErrors errors) throws IOException {
    var context = ((BasicJavacTask) task).getContext();
    BaseErrorProneJavaCompiler.setupMessageBundle(context);
    var checks = checks(context);
    task.addTaskListener(new Attribution());
    var units = new ArrayList<CompilationUnitTree>();
    task.parse().forEach(units::add);
    try {
      task.analyze();
      errors.report();
    } catch (RuntimeException e) {
      errors.report();
      // javac may trip over what it has reported, such as a damaged jar.
      if (!run.hasFailed()) {
        // The compiler API wraps what an annotation processor throws.
        var cause = e.getCause() == null ? e : e.getCause();
        run.requestFailed("javac or an annotation processor failed: " + Run.describe(cause));
      }
      return;
    }
    var trees = Trees.instance(task);
    var analysed = 0;
    for (var unit : units) {
      if (errors.allows(unit, started.contains(unit))) {
        scan((JCCompilationUnit) unit, trees, checks, context);
      }
      run.progress((units.size() + ++analysed) / 2, units.size());
    }
  }

  private CodeTransformer checks(Context context) {
    var options = ErrorProneOptions.processArgs(arguments());
    context.put(ErrorProneOptions.class, options);
    context.put(RuleListener.class, run);
    var enabled = new LinkedHashMap<>(run.suite().checkers());
    enabled.keySet().removeIf(rule -> !run.selection().enabled(rule));
    var scanner =
        ScannerSupplier.fromBugCheckerClasses(enabled.values()).applyOverrides(options).get();
    return ErrorProneScannerTransformer.create(
        new EnduringScanner((ErrorProneScanner) scanner, run));
  }

  /** Every enabled rule is named, so that no rule has to decide about its level again. */
  private List<String> arguments() {
    var request = run.request();
    var arguments = new ArrayList<String>();
    arguments.add("-XepIgnoreUnknownCheckNames");
    arguments.add("-XepDisableWarningsInGeneratedCode");
    arguments.add("-XepOpt:Breakwater:Level=" + request.level());
    arguments.add(
        "-XepOpt:Breakwater:ResourceFolders="
            + String.join(File.pathSeparator, request.resourceFolders()));
    run.suite()
        .checkers()
        .keySet()
        .forEach(
            rule ->
                run.selection()
                    .severity(rule)
                    .ifPresent(s -> arguments.add("-Xep:" + rule + ":" + level(rule, s))));
    request.options().forEach((key, value) -> arguments.add("-XepOpt:" + key + "=" + value));
    request
        .roles()
        .forEach((role, methods) -> arguments.add("-XepOpt:Breakwater:" + role + "=" + methods));
    return arguments;
  }

  /** Error Prone's flag knows no SUGGESTION; the findings carry it all the same. */
  private String level(String rule, Severity severity) {
    if (severity == run.suite().facts().get(rule).severity()) {
      return "DEFAULT";
    }
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARN";
      case SUGGESTION -> "DEFAULT";
    };
  }

  private void scan(JCCompilationUnit unit, Trees trees, CodeTransformer checks, Context context) {
    var file = fileOf(unit.getSourceFile());
    var descriptions = new Descriptions(run, unit, trees);
    try {
      checks.apply(new TreePath(unit), context, descriptions);
      run.unitAnalysed();
    } catch (VirtualMachineError e) {
      if (!(e instanceof StackOverflowError)) {
        throw e;
      }
      run.notAnalysed(file, 0, "the code is nested too deeply for the stack");
    } catch (RuntimeException | Error e) {
      run.notAnalysed(file, 0, "the analysis failed: " + Run.describe(e));
    }
    descriptions.report();
  }

  static Path fileOf(JavaFileObject file) {
    return Path.of(file.toUri());
  }

  /** Hears which units javac attributes; attribution takes about half of the time. */
  private final class Attribution implements TaskListener {
    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE && started.add(event.getCompilationUnit())) {
        run.progress(Math.min(started.size(), sources.size()) / 2, sources.size());
      }
    }
  }
}
