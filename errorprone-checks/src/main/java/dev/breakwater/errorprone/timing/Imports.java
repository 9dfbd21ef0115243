package dev.breakwater.errorprone.timing;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreeScanner;

/** Whether a repair may import a class. */
final class Imports {
  private Imports() {}

  /**
   * Whether the simple name means nothing else in the unit than the class of this qualified name.
   */
  static boolean leavesFree(String simpleName, String qualifiedName, CompilationUnitTree unit) {
    boolean[] free = {true};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitImport(ImportTree line, Void unused) {
        var name = line.getQualifiedIdentifier().toString();
        free[0] &= !name.endsWith("." + simpleName) || name.equals(qualifiedName);
        return null;
      }

      @Override
      public Void visitClass(ClassTree type, Void unused) {
        free[0] &= !type.getSimpleName().contentEquals(simpleName);
        return super.visitClass(type, null);
      }
    }.scan(unit, null);
    return free[0];
  }
}
