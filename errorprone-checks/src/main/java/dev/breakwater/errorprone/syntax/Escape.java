package dev.breakwater.errorprone.syntax;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the value of a local variable goes: as long as it is only called, whatever happens to it is
 * visible here.
 */
public final class Escape {
  private Escape() {}

  /** Every mention of a variable inside a scope, in source order. */
  public static List<TreePath> uses(Symbol variable, TreePath scope) {
    var uses = new ArrayList<TreePath>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree identifier, Void unused) {
        if (variable.equals(ASTHelpers.getSymbol(identifier))) {
          uses.add(getCurrentPath());
        }
        return null;
      }
    }.scan(scope, null);
    return uses;
  }

  /**
   * Whether code that is not visible in the scope may get hold of the variable's value: it is
   * returned, stored, passed on, or mentioned by a lambda or an inner class. Calling its methods is
   * no escape.
   */
  public static boolean escapes(Symbol variable, TreePath scope) {
    return uses(variable, scope).stream().anyMatch(use -> isEscape(use, scope));
  }

  /** The call whose receiver a use is, or null if the use is of another kind. */
  public static TreePath callOn(TreePath use) {
    var select = use.getParentPath();
    return select.getLeaf() instanceof MemberSelectTree
            && select.getParentPath().getLeaf() instanceof MethodInvocationTree call
            && call.getMethodSelect() == select.getLeaf()
        ? select.getParentPath()
        : null;
  }

  private static boolean isEscape(TreePath use, TreePath scope) {
    for (var at = use; at != null && at.getLeaf() != scope.getLeaf(); at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) {
        return true;
      }
    }
    return callOn(use) == null && !isAssignmentTarget(use) && !isComparedOnly(use);
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
