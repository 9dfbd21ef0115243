package dev.breakwater.analyzer;

import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.JavacTool;
import dev.breakwater.analyzer.Place.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.StandardJavaFileManager;

/**
 * Says where in its file a Checkstyle violation lies: Checkstyle itself knows a line and a column
 * only.
 */
final class StylePlaces {
  private static final Pattern TOKEN =
      Pattern.compile("@?[\\p{javaJavaIdentifierPart}.]+|\"(?:[^\"\\\\\\r\\n]|\\\\.)*\"");

  private final SourceText source;
  private final boolean java;
  private final CompilationUnitTree unit;
  private final Trees trees;

  private StylePlaces(SourceText source, boolean java, CompilationUnitTree unit, Trees trees) {
    this.source = source;
    this.java = java;
    this.unit = unit;
    this.trees = trees;
  }

  static StylePlaces of(Path file, Charset charset, SourceText source) {
    if (!file.toString().endsWith(".java")) {
      return new StylePlaces(source, false, null, null);
    }
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
      return new StylePlaces(source, true, task.parse().iterator().next(), Trees.instance(task));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text that a violation is about: from its column to the end of the token, or of the line
   * where there is no token, as in comments and configuration files.
   *
   * @param codePoints whether the column counts code points, as those of syntax trees do
   */
  Span span(AuditEvent event, boolean codePoints) {
    var lineNumber = Math.max(1, Math.min(event.getLine(), source.lines()));
    var line = source.line(lineNumber);
    var column = column(line, event.getColumn(), codePoints);
    var start = source.startOf(lineNumber) + column;
    if (java) {
      var token = TOKEN.matcher(source.text()).region(start, source.text().length());
      if (token.lookingAt()) {
        return new Span(start, token.end());
      }
    }
    return new Span(
        start, Math.max(start, source.startOf(lineNumber) + line.stripTrailing().length()));
  }

  private static int column(String line, int column, boolean codePoints) {
    if (column == 0) {
      return line.length() - line.stripLeading().length();
    }
    if (codePoints) {
      return line.offsetByCodePoints(
          0, Math.min(column - 1, line.codePointCount(0, line.length())));
    }
    return Math.min(column - 1, line.length());
  }

  /** The enclosing declaration, or the configuration key. */
  String symbol(int offset) {
    return java
        ? Place.of(unit, trees, source, offset).symbol()
        : new ConfigurationKey(source).at(source.lineAt(offset));
  }
}
