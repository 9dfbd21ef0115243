package dev.breakwater.errorprone.syntax;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** What a variable may hold. */
public final class Assignments {
  private Assignments() {}

  /**
   * Every expression that is assigned to a local variable or to a field that only this compilation
   * unit can assign; empty if others may have a say.
   */
  public static List<ExpressionTree> of(Symbol variable, TreePath path) {
    var values = new ArrayList<ExpressionTree>();
    if (!isOwn(variable)) {
      return values;
    }
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree declaration, Void unused) {
        if (declaration.getInitializer() != null
            && variable.equals(ASTHelpers.getSymbol(declaration))) {
          values.add(declaration.getInitializer());
        }
        return super.visitVariable(declaration, null);
      }

      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        if (variable.equals(ASTHelpers.getSymbol(assignment.getVariable()))) {
          values.add(assignment.getExpression());
        }
        return super.visitAssignment(assignment, null);
      }
    }.scan(path.getCompilationUnit(), null);
    return values;
  }

  private static boolean isOwn(Symbol variable) {
    return variable != null
        && (variable.getKind() == ElementKind.LOCAL_VARIABLE
            || variable.getKind() == ElementKind.FIELD
                && (variable.getModifiers().contains(Modifier.PRIVATE)
                    || variable.getModifiers().contains(Modifier.FINAL)));
  }
}
