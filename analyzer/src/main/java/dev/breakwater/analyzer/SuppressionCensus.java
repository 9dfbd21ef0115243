package dev.breakwater.analyzer;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.JavacTool;
import dev.breakwater.checkstyle.config.IgnoreComments;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.StandardJavaFileManager;

/**
 * Finds where the suite's own rules are silenced, by name or by group: in annotations of sources
 * and comments of configuration files. Only files that name one are parsed.
 */
final class SuppressionCensus {
  private static final String ANNOTATION = "SuppressWarnings";

  private final Run run;
  private final Charset charset;
  private final Set<String> names = new HashSet<>();

  SuppressionCensus(Run run) {
    this.run = run;
    this.charset = Charset.forName(run.request().encoding());
    run.suite()
        .facts()
        .values()
        .forEach(
            rule -> {
              names.add(rule.id());
              names.addAll(rule.groups());
            });
  }

  void take() throws IOException {
    for (var file : run.sources()) {
      var text = read(file);
      if (text.contains(ANNOTATION)
          && names.stream().anyMatch(name -> text.contains('"' + name + '"'))) {
        lookAtSource(file);
      }
    }
    for (var file : run.resources()) {
      for (var comment : IgnoreComments.named(file.getFileName().toString(), read(file))) {
        if (names.contains(comment.rule())) {
          run.suppressed(comment.rule(), file, comment.line());
        }
      }
    }
  }

  /** A file that cannot be read has been named by the engines. */
  private String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), charset);
    } catch (IOException e) {
      return "";
    }
  }

  private void lookAtSource(Path file) throws IOException {
    var javac = JavacTool.create();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(d -> {}, Locale.ENGLISH, charset)) {
      var task =
          (JavacTask)
              javac.getTask(
                  Writer.nullWriter(),
                  files,
                  d -> {},
                  List.of(),
                  null,
                  files.getJavaFileObjects(file.toFile()));
      for (var unit : task.parse()) {
        new Scanner(unit, Trees.instance(task), file).scan(unit, null);
      }
    }
  }

  private final class Scanner extends TreeScanner<Void, Boolean> {
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final Path file;

    Scanner(CompilationUnitTree unit, Trees trees, Path file) {
      this.unit = unit;
      this.trees = trees;
      this.file = file;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Boolean within) {
      var type = annotation.getAnnotationType().toString();
      boolean silences = type.equals(ANNOTATION) || type.endsWith("." + ANNOTATION);
      return scan(annotation.getArguments(), silences);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Boolean within) {
      if (Boolean.TRUE.equals(within)
          && literal.getValue() instanceof String name
          && names.contains(name)) {
        long start = trees.getSourcePositions().getStartPosition(unit, literal);
        run.suppressed(name, file, (int) unit.getLineMap().getLineNumber(start));
      }
      return null;
    }
  }
}
