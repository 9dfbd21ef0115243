package dev.breakwater.errorprone.messaging;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Lifetime;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** Where clients are made that are to be made once, shared, and closed at the end. */
final class Clients {
  private static final Set<BoundaryKind> PER_CALL =
      Set.of(
          BoundaryKind.LISTENER,
          BoundaryKind.HTTP,
          BoundaryKind.SCHEDULED,
          BoundaryKind.LAMBDA_FUNCTION);

  private Clients() {}

  /** Whether a client is made for one message or call, and is of no use after it. */
  static boolean isMadePerCall(Site site) {
    var path = site.path();
    if (isAlikeInEveryRound(path)) {
      return Lifetime.of(path) != null;
    }
    return site.boundary().filter(PER_CALL::contains).isPresent()
        && Lifetime.of(path) != null
        && !isForCaller(path, Lifetime.of(path).scope());
  }

  /** Whether a parameter has a say in what the client connects to. */
  private static boolean isForCaller(TreePath creation, TreePath scope) {
    return Paths.contains(
        creation.getLeaf(),
        t ->
            t instanceof IdentifierTree name
                && (isParameter(name) || isMadeFromParameter(ASTHelpers.getSymbol(name), scope)));
  }

  private static boolean isMadeFromParameter(Symbol variable, TreePath scope) {
    return variable != null
        && variable.getKind() == ElementKind.LOCAL_VARIABLE
        && (Variables.values(variable, scope).stream().anyMatch(v -> mentionsParameter(v))
            || Variables.uses(variable, scope).stream()
                .map(Receivers::callOn)
                .anyMatch(call -> call != null && mentionsParameter(call.getLeaf())));
  }

  private static boolean mentionsParameter(Tree tree) {
    return Paths.contains(tree, t -> t instanceof IdentifierTree name && isParameter(name));
  }

  private static boolean isParameter(IdentifierTree name) {
    var symbol = ASTHelpers.getSymbol(name);
    return symbol != null && symbol.getKind() == ElementKind.PARAMETER;
  }

  /**
   * Whether a loop over something makes the object anew in each round although nothing in the round
   * has a say in what it becomes.
   */
  private static boolean isAlikeInEveryRound(TreePath creation) {
    for (var at = creation; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof EnhancedForLoopTree) {
        var loop = at;
        return !isHeldOutside(creation, loop)
            && !Paths.contains(
                creation.getLeaf(),
                t -> t instanceof IdentifierTree name && isUsedAgain(name, creation, loop));
      }
      if (at.getLeaf() instanceof MethodTree || at.getLeaf() instanceof LambdaExpressionTree) {
        return false;
      }
    }
    return false;
  }

  private static boolean isUsedAgain(IdentifierTree name, TreePath creation, TreePath loop) {
    var symbol = ASTHelpers.getSymbol(name);
    if (!(symbol instanceof VarSymbol) || symbol.getKind() == ElementKind.FIELD) {
      return false;
    }
    int inside = Variables.uses(symbol, creation).size();
    return isDeclaredIn(symbol, loop.getLeaf()) || Variables.uses(symbol, loop).size() > inside;
  }

  private static boolean isHeldOutside(TreePath creation, TreePath loop) {
    var lifetime = Lifetime.of(creation);
    return lifetime != null
        && lifetime.holder() != null
        && !isDeclaredIn(lifetime.holder(), loop.getLeaf());
  }

  private static boolean isDeclaredIn(Symbol variable, Tree tree) {
    return Paths.contains(
        tree, t -> t instanceof VariableTree && variable.equals(ASTHelpers.getSymbol(t)));
  }
}
