package dev.breakwater.errorprone.types;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.breakwater.errorprone.index.Symbols;
import java.util.List;

/** Classes that configurations name. */
final class NamedClasses {
  private NamedClasses() {}

  /**
   * The class that an expression names: {@code X.class}, {@code X.class.getName()}, or a constant
   * string; null if it is not seen or not there.
   */
  static ClassSymbol of(ExpressionTree expression, VisitorState state) {
    var tree = ASTHelpers.stripParentheses(expression);
    var name = ASTHelpers.constValue(tree, String.class);
    if (name != null) {
      return Symbols.find(name, state);
    }
    if (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && List.of("getName", "getCanonicalName", "getTypeName")
            .contains(select.getIdentifier().toString())) {
      tree = select.getExpression();
    }
    return tree instanceof MemberSelectTree literal
            && literal.getIdentifier().contentEquals("class")
            && ASTHelpers.getSymbol(literal.getExpression()) instanceof ClassSymbol named
        ? named
        : null;
  }
}
