package dev.breakwater.analyzer;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** The errors of a compilation, and which units are none the worse for them. */
final class CompileErrors implements DiagnosticListener<JavaFileObject> {
  /** A jar or a class file on the class path is damaged or may not be read; javac names it. */
  private static final String UNREADABLE = "compiler.err.error.reading.file";

  private final Run run;
  private final Set<Path> requested;
  private final List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>();
  private final Set<Path> erroneous = new HashSet<>();

  CompileErrors(Run run, List<Path> requested) {
    this.run = run;
    this.requested = Set.copyOf(requested);
  }

  @Override
  public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
      errors.add(diagnostic);
    }
  }

  /** Names the units with errors; an error that belongs to none concerns the whole request. */
  void report() {
    for (var error : errors) {
      var file = error.getSource() == null ? null : ErrorProneEngine.fileOf(error.getSource());
      if (file != null && requested.contains(file)) {
        erroneous.add(file);
        run.notAnalysed(file, (int) Math.max(0, error.getLineNumber()), message(error));
      } else {
        var place = file == null ? "" : file.getFileName() + ":" + error.getLineNumber() + ": ";
        run.requestFailed("javac: " + place + message(error) + remedy(error));
      }
    }
  }

  /**
   * Whether checks may read a unit; one without an error of its own may still refer to types that
   * have one.
   *
   * @param attributed whether javac got as far as this unit
   */
  boolean allows(CompilationUnitTree unit, boolean attributed) {
    if (errors.isEmpty()) {
      return true;
    }
    var file = ErrorProneEngine.fileOf(unit.getSourceFile());
    if (erroneous.contains(file)) {
      return false;
    }
    if (!attributed && !unit.getTypeDecls().isEmpty()) {
      run.notAnalysed(file, 0, "javac gave up before this file: " + message(errors.get(0)));
      return false;
    }
    var position = erroneousTree((JCCompilationUnit) unit);
    if (position >= 0) {
      run.notAnalysed(
          file,
          (int) unit.getLineMap().getLineNumber(position),
          "refers to code that does not compile");
      return false;
    }
    return true;
  }

  private static String remedy(Diagnostic<?> error) {
    return UNREADABLE.equals(error.getCode())
        ? "; make the file readable, or delete it and build again: from the local repository it is fetched anew"
        : "";
  }

  private static String message(Diagnostic<?> error) {
    return error.getMessage(Locale.ENGLISH);
  }

  private static int erroneousTree(JCCompilationUnit unit) {
    var scanner =
        new TreeScanner() {
          private int position = -1;

          @Override
          public void scan(JCTree tree) {
            if (position < 0 && tree != null) {
              if (tree.type != null && tree.type.isErroneous()) {
                position = Math.max(0, tree.pos);
              } else {
                super.scan(tree);
              }
            }
          }
        };
    scanner.scan(unit);
    return scanner.position;
  }
}
