package dev.breakwater.errorprone.syntax;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;

/**
 * Where the value of a local variable goes: as long as it is only called, whatever happens to it is
 * visible here.
 */
public final class Escape {
  private Escape() {}

  /**
   * Whether code that is not visible in the scope may get hold of the variable's value: it is
   * returned, stored, passed on, or mentioned by a lambda or an inner class. Calling its methods is
   * no escape.
   */
  public static boolean escapes(Symbol variable, TreePath scope) {
    return Variables.uses(variable, scope).stream().anyMatch(use -> isEscape(use, scope));
  }

  private static boolean isEscape(TreePath use, TreePath scope) {
    for (var at = use; at != null && at.getLeaf() != scope.getLeaf(); at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) {
        return true;
      }
    }
    return Receivers.callOn(use) == null && !isAssignmentTarget(use) && !isComparedOnly(use);
  }

  private static boolean isAssignmentTarget(TreePath use) {
    return use.getParentPath().getLeaf() instanceof AssignmentTree assignment
        && assignment.getVariable() == use.getLeaf()
        && use.getParentPath().getParentPath().getLeaf() instanceof ExpressionStatementTree;
  }

  /** Whether a use only compares the value with another, or with null. */
  public static boolean isComparedOnly(TreePath use) {
    var parent = use.getParentPath();
    while (parent.getLeaf() instanceof ParenthesizedTree) {
      parent = parent.getParentPath();
    }
    return parent.getLeaf().getKind() == Tree.Kind.EQUAL_TO
        || parent.getLeaf().getKind() == Tree.Kind.NOT_EQUAL_TO;
  }
}
