package dev.breakwater.errorprone.index;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.breakwater.errorprone.syntax.Escape;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Code that is told how something ended: a result first, which is null after a failure, and then
 * what failed, which is null after success.
 */
public final class OutcomeCallbacks {
  /** A parameter of such a name says that its author knows. */
  private static final Pattern MEANT = Pattern.compile("_*|(?i).*(ignore|unused).*");

  private OutcomeCallbacks() {}

  /** Whether the code goes on the same way after success and after failure, and does not say so. */
  public static boolean asksNothing(PassedCode callback) {
    return leavesFailureUnread(callback)
        && usesOf(callback.parameters().get(0), callback).stream()
            .noneMatch(OutcomeCallbacks::tellsOfSuccess);
  }

  /** Whether all parameters but the first are unread, under a name that does not say so. */
  public static boolean leavesFailureUnread(PassedCode callback) {
    var parameters = callback.parameters();
    for (int i = 1; i < parameters.size(); i++) {
      if (isMeant(parameters.get(i)) || !usesOf(parameters.get(i), callback).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  public static boolean isMeant(VariableTree parameter) {
    return MEANT.matcher(parameter.getName()).matches();
  }

  public static List<TreePath> usesOf(VariableTree parameter, PassedCode callback) {
    return Variables.uses(ASTHelpers.getSymbol(parameter), callback.path());
  }

  /** A result is null after failure; Kafka's has an offset only if the record was written. */
  private static boolean tellsOfSuccess(TreePath use) {
    var call = Receivers.callOn(use);
    return Escape.isComparedOnly(use)
        || call != null
            && ASTHelpers.getSymbol(call.getLeaf()).getSimpleName().contentEquals("hasOffset");
  }
}
