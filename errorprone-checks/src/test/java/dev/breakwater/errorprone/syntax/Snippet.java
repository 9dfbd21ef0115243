package dev.breakwater.errorprone.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A compiled class, for tests that ask questions about its trees. */
public final class Snippet {
  private final CompilationUnitTree unit;

  private Snippet(CompilationUnitTree unit) {
    this.unit = unit;
  }

  /** Compiles a class that must have no error. */
  public static Snippet of(String source) {
    var file =
        new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    var problems = new DiagnosticCollector<JavaFileObject>();
    var task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems, List.of("-proc:none"), null, List.of(file));
    try {
      var unit = task.parse().iterator().next();
      task.analyze();
      assertEquals(
          List.of(),
          problems.getDiagnostics().stream()
              .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
              .toList());
      return new Snippet(unit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The method of this name. */
  public TreePath method(String name) {
    var found = new TreePath[1];
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void unused) {
        if (method.getName().contentEquals(name)) {
          found[0] = getCurrentPath();
        }
        return super.visitMethod(method, null);
      }
    }.scan(unit, null);
    return found[0];
  }
}
