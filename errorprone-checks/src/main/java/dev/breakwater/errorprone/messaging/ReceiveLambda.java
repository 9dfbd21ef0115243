package dev.breakwater.errorprone.messaging;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreePath;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.syntax.Variables;
import java.util.ArrayList;
import java.util.List;

/**
 * A lambda that says what a receive request asks for.
 *
 * @param builder the first mention of the builder that the lambda is given
 * @param settings what the lambda calls on it
 */
record ReceiveLambda(ExpressionTree builder, List<ExpressionTree> settings) {
  /** Reads a lambda; null if other code may have a say in the request. */
  static ReceiveLambda of(TreePath path, VisitorState state) {
    var lambda = (LambdaExpressionTree) path.getLeaf();
    var mentions = Variables.uses(ASTHelpers.getSymbol(lambda.getParameters().get(0)), path);
    var settings = new ArrayList<ExpressionTree>();
    for (var mention : mentions) {
      var request = Fate.of(mention, state);
      if (request.isLost() || !request.takers().isEmpty()) {
        return null;
      }
      settings.addAll(request.calls());
    }
    return mentions.isEmpty()
        ? null
        : new ReceiveLambda((ExpressionTree) mentions.get(0).getLeaf(), settings);
  }
}
