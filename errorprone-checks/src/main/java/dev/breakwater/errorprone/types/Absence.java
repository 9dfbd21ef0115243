package dev.breakwater.errorprone.types;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Paths;
import java.util.Set;

/** Values that are null if they are absent, and code that asks about them. */
final class Absence {
  /** Ask whether something is there. */
  private static final Set<String> QUESTIONS =
      Set.of("containsKey", "contains", "has", "hasNonNull", "propertyExists", "containsHeader");

  private Absence() {}

  /** A value without parentheses and casts. */
  static ExpressionTree bare(ExpressionTree value) {
    if (value instanceof ParenthesizedTree parenthesized) {
      return bare(parenthesized.getExpression());
    }
    return value instanceof TypeCastTree cast ? bare(cast.getExpression()) : value;
  }

  /** Whether the same method asks first: whether it is there, or what it is. */
  static boolean isAskedFor(MethodInvocationTree value, Site site) {
    var method = ASTHelpers.getSymbol(value);
    return Paths.containsAnywhere(
        site.body(),
        t ->
            t instanceof MethodInvocationTree call
                    && QUESTIONS.contains(ASTHelpers.getSymbol(call).name.toString())
                || t instanceof BinaryTree comparison
                    && (comparison.getKind() == Tree.Kind.EQUAL_TO
                        || comparison.getKind() == Tree.Kind.NOT_EQUAL_TO)
                    && (isCallOf(method, comparison.getLeftOperand())
                        || isCallOf(method, comparison.getRightOperand())));
  }

  private static boolean isCallOf(Symbol method, ExpressionTree operand) {
    return bare(operand) instanceof MethodInvocationTree call
        && method.equals(ASTHelpers.getSymbol(call));
  }
}
