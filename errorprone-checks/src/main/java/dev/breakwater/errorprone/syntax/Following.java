package dev.breakwater.errorprone.syntax;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;

/** What comes after an expression in the method or lambda that it stands in. */
public final class Following {
  private Following() {}

  /**
   * The statements after the one that an expression belongs to, those behind the blocks around it
   * included.
   */
  public static List<StatementTree> statements(TreePath path) {
    var following = new ArrayList<StatementTree>();
    for (var at = path; !endsBody(at.getParentPath().getLeaf()); at = at.getParentPath()) {
      if (at.getParentPath().getLeaf() instanceof BlockTree block) {
        var statements = block.getStatements();
        following.addAll(
            statements.subList(statements.indexOf(at.getLeaf()) + 1, statements.size()));
      }
    }
    return following;
  }

  /** Whether a loop runs the expression again while its condition says so. */
  public static boolean isRepeatedOnCondition(TreePath path) {
    return loop(path) != null;
  }

  /** The innermost loop that runs the expression again while its condition says so, or null. */
  public static Tree loop(TreePath path) {
    for (var tree : path) {
      if (tree instanceof WhileLoopTree
          || tree instanceof DoWhileLoopTree
          || tree instanceof ForLoopTree) {
        return tree;
      }
      if (endsBody(tree)) {
        return null;
      }
    }
    return null;
  }

  private static boolean endsBody(Tree tree) {
    return tree instanceof MethodTree
        || tree instanceof LambdaExpressionTree
        || tree instanceof ClassTree;
  }
}
