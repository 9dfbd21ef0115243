package dev.breakwater.errorprone.boundaries;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Variables;
import java.util.Set;
import java.util.regex.Pattern;

/** What becomes of failures that are caught away from boundaries. */
final class CaughtFailure {
  private static final Set<String> ERRORS =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Error",
          "java.lang.VirtualMachineError",
          "java.lang.OutOfMemoryError");

  /** A parameter of such a name says that its author means it. */
  private static final Pattern MEANT = Pattern.compile("_*|(?i).*(ignore|expected|unused).*");

  private CaughtFailure() {}

  static boolean isMeant(CatchTree clause) {
    return MEANT.matcher(clause.getParameter().getName()).matches();
  }

  /** Whether the clause catches what no program is meant to go on after. */
  static boolean isOfErrors(CatchTree clause) {
    return Catches.isOneOf(clause, ERRORS);
  }

  /**
   * Whether the clause ends the failure and tells nobody but the log: it neither throws, nor
   * changes anything, nor hands the exception to other code.
   */
  static boolean endsIt(CatchTree clause, Site site) {
    var block = clause.getBlock();
    if (isMeant(clause) || Paths.contains(block, CaughtFailure::changes)) {
      return false;
    }
    var caught = ASTHelpers.getSymbol(clause.getParameter());
    return Variables.uses(caught, new TreePath(site.path(), block)).stream()
        .allMatch(u -> isLogged(u, block));
  }

  private static boolean changes(Tree tree) {
    return tree instanceof ThrowTree
        || tree instanceof AssignmentTree
        || tree instanceof CompoundAssignmentTree
        || tree instanceof UnaryTree count
            && Set.of(
                    Tree.Kind.POSTFIX_INCREMENT,
                    Tree.Kind.PREFIX_INCREMENT,
                    Tree.Kind.POSTFIX_DECREMENT,
                    Tree.Kind.PREFIX_DECREMENT)
                .contains(count.getKind());
  }

  static boolean isLogged(TreePath use, Tree block) {
    for (var at = use; at.getLeaf() != block; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodInvocationTree call && Logging.isLogCall(call)) {
        return true;
      }
    }
    return false;
  }
}
