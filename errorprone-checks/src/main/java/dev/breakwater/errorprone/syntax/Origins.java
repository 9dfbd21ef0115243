package dev.breakwater.errorprone.syntax;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import javax.lang.model.element.ElementKind;

/** Local variables as names of the expressions that they were declared with. */
public final class Origins {
  private Origins() {}

  /**
   * The expression that gave a value its content: the expression itself without parentheses, or, if
   * it names a local variable that is never assigned again, the variable's initializer.
   *
   * @param around a path to or below the block that the expression stands in
   */
  public static ExpressionTree of(ExpressionTree expression, TreePath around) {
    var tree = ASTHelpers.stripParentheses(expression);
    if (ASTHelpers.getSymbol(tree) instanceof VarSymbol variable
        && variable.getKind() == ElementKind.LOCAL_VARIABLE
        && ASTHelpers.isConsideredFinal(variable)) {
      var initializer = initializer(variable, around);
      return initializer == null ? tree : ASTHelpers.stripParentheses(initializer);
    }
    return tree;
  }

  private static ExpressionTree initializer(Symbol variable, TreePath around) {
    for (Tree scope : around) {
      if (scope instanceof BlockTree block) {
        for (var statement : block.getStatements()) {
          if (statement instanceof VariableTree declared
              && variable.equals(ASTHelpers.getSymbol(declared))) {
            return declared.getInitializer();
          }
        }
      }
    }
    return null;
  }
}
