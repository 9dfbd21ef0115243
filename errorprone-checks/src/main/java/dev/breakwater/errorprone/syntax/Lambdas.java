package dev.breakwater.errorprone.syntax;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;

/** What a lambda that only computes a value returns. */
public final class Lambdas {
  private Lambdas() {}

  /** The expression whose value a lambda returns, or null if it does anything else. */
  public static ExpressionTree resultOf(LambdaExpressionTree lambda) {
    if (lambda.getBody() instanceof ExpressionTree expression) {
      return ASTHelpers.stripParentheses(expression);
    }
    return lambda.getBody() instanceof BlockTree block
            && block.getStatements().size() == 1
            && block.getStatements().get(0) instanceof ReturnTree result
            && result.getExpression() != null
        ? ASTHelpers.stripParentheses(result.getExpression())
        : null;
  }
}
