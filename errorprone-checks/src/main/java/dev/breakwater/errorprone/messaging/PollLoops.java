package dev.breakwater.errorprone.messaging;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.breakwater.errorprone.syntax.Paths;
import java.util.regex.Pattern;

/** Loops that ask a broker for messages again and again. */
final class PollLoops {
  /** Names of methods that take the speed out of a loop. */
  private static final Pattern PAUSE =
      Pattern.compile("(?i).*(sleep|wait|park|pause|back-?_?off|delay|throttle|acquire).*");

  private PollLoops() {}

  /** The innermost loop that repeats a receive call until a condition ends it, or null. */
  static Tree around(TreePath receive) {
    for (var tree : receive) {
      if (tree instanceof WhileLoopTree
          || tree instanceof DoWhileLoopTree
          || tree instanceof ForLoopTree) {
        return tree;
      }
      if (tree instanceof MethodTree
          || tree instanceof LambdaExpressionTree
          || tree instanceof ClassTree) {
        return null;
      }
    }
    return null;
  }

  /** Whether a round of the loop waits for anything besides messages. */
  static boolean pauses(Tree loop) {
    return Paths.contains(
        loop,
        t ->
            t instanceof MethodInvocationTree call
                && PAUSE.matcher(ASTHelpers.getSymbol(call).name.toString()).matches());
  }
}
