package dev.breakwater.errorprone.syntax;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;

/** When loops end. */
public final class Loops {
  private Loops() {}

  /** What a loop asks before another round; null if it asks nothing, or goes through elements. */
  public static ExpressionTree condition(Tree loop) {
    if (loop instanceof WhileLoopTree turn) {
      return ASTHelpers.stripParentheses(turn.getCondition());
    }
    if (loop instanceof DoWhileLoopTree turn) {
      return ASTHelpers.stripParentheses(turn.getCondition());
    }
    return loop instanceof ForLoopTree turn ? turn.getCondition() : null;
  }

  /** Whether nothing but a jump or an exception ends a loop. */
  public static boolean isEndless(Tree loop) {
    var condition = condition(loop);
    return condition == null
        ? loop instanceof ForLoopTree
        : Boolean.TRUE.equals(ASTHelpers.constValue(condition));
  }
}
