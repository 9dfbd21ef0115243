package dev.breakwater.errorprone.messaging;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;

/** What becomes of the task that a call gives to another thread. */
final class HandOffs {
  private HandOffs() {}

  /**
   * The statement that drops a call's result, fluent calls behind it included; null if the result
   * is kept or waited for.
   */
  static TreePath droppedBy(TreePath call) {
    var path = call.getParentPath();
    while (path.getLeaf() instanceof MemberSelectTree select && !waits(select)
        || path.getLeaf() instanceof MethodInvocationTree) {
      path = path.getParentPath();
    }
    return path.getLeaf() instanceof ExpressionStatementTree ? path : null;
  }

  private static boolean waits(MemberSelectTree select) {
    return select.getIdentifier().contentEquals("join")
        || select.getIdentifier().contentEquals("get");
  }
}
