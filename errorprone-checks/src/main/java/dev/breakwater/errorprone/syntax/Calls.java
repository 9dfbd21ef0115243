package dev.breakwater.errorprone.syntax;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;

/** Whether anybody looks at what a call returns. */
public final class Calls {
  private Calls() {}

  /**
   * Whether the value of the expression at this path is dropped: by a statement, or by a lambda
   * that returns nothing.
   */
  public static boolean resultIsDropped(TreePath path, VisitorState state) {
    var parent = path.getParentPath();
    while (parent.getLeaf() instanceof ParenthesizedTree) {
      parent = parent.getParentPath();
    }
    if (path.getLeaf() instanceof MemberReferenceTree reference) {
      return returnsNothing(reference, state);
    }
    return parent.getLeaf() instanceof ExpressionStatementTree
        || parent.getLeaf() instanceof LambdaExpressionTree lambda
            && lambda.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION
            && returnsNothing(lambda, state);
  }

  /** Whether a lambda or method reference stands where a function without result is wanted. */
  public static boolean returnsNothing(Tree function, VisitorState state) {
    Type type = ASTHelpers.getType(function);
    return type != null
        && type.isInterface()
        && state.getTypes().findDescriptorType(type).getReturnType().hasTag(TypeTag.VOID);
  }
}
