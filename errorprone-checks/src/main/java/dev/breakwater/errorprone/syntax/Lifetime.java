package dev.breakwater.errorprone.syntax;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import javax.lang.model.element.ElementKind;

/**
 * How long a new object lives: whether the method or lambda that makes it is also the last to see
 * it.
 *
 * @param holder the local variable that holds it, or null if it is only called in passing
 * @param closed whether a try statement closes it
 * @param scope the body of the method or lambda
 */
public record Lifetime(VarSymbol holder, boolean closed, TreePath scope) {
  /** Of an object that the method or lambda around does not keep to itself: null. */
  public static Lifetime of(TreePath value) {
    var up = value.getParentPath();
    var parent = up.getLeaf();
    if (parent instanceof ParenthesizedTree
        || parent instanceof TypeCastTree
        // what wraps the object lives as long
        || parent instanceof NewClassTree wrapper
            && wrapper.getArguments().contains(value.getLeaf())) {
      return of(up);
    }
    if (parent instanceof VariableTree variable) {
      return of(
          ASTHelpers.getSymbol(variable), up.getParentPath().getLeaf() instanceof TryTree, value);
    }
    if (parent instanceof AssignmentTree assignment
        && up.getParentPath().getLeaf() instanceof ExpressionStatementTree) {
      return of(ASTHelpers.getSymbol(assignment.getVariable()), false, value);
    }
    if (parent instanceof ExpressionStatementTree) {
      return new Lifetime(null, false, scopeOf(value));
    }
    var call = Receivers.callOn(value);
    return call == null ? null : inPassing(of(call));
  }

  private static Lifetime inPassing(Lifetime result) {
    return result == null ? null : new Lifetime(null, false, result.scope());
  }

  private static Lifetime of(Symbol holder, boolean closed, TreePath value) {
    var scope = scopeOf(value);
    return scope != null
            && holder instanceof VarSymbol variable
            && (holder.getKind() == ElementKind.LOCAL_VARIABLE
                || holder.getKind() == ElementKind.RESOURCE_VARIABLE)
            && (closed || !Escape.escapes(holder, scope))
        ? new Lifetime(variable, closed, scope)
        : null;
  }

  private static TreePath scopeOf(TreePath value) {
    for (var at = value; at.getParentPath() != null; at = at.getParentPath()) {
      Tree parent = at.getParentPath().getLeaf();
      if (parent instanceof MethodTree || parent instanceof LambdaExpressionTree) {
        return at;
      }
    }
    return null;
  }
}
