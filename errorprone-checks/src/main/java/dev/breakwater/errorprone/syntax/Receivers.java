package dev.breakwater.errorprone.syntax;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;

/** What a method is called on, and what is called on a value. */
public final class Receivers {
  private Receivers() {}

  /** The receiver of a call or method reference, or null if it has none. */
  public static ExpressionTree of(ExpressionTree tree) {
    if (tree instanceof MemberReferenceTree reference) {
      return reference.getQualifierExpression();
    }
    return tree instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getExpression()
        : null;
  }

  /**
   * The last name of the variable that a method is called on, such as {@code audit} in {@code
   * this.audit.send()}, or an empty string.
   */
  public static String nameOf(ExpressionTree tree) {
    var receiver = of(tree);
    if (receiver instanceof IdentifierTree variable) {
      return variable.getName().toString();
    }
    return receiver instanceof MemberSelectTree field ? field.getIdentifier().toString() : "";
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
}
