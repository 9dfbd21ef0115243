package dev.breakwater.errorprone.index;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Who calls the code at some place: a private method belongs to those who mention it, and its unit
 * shows them all.
 */
final class Callers {
  private final Unit unit;
  private final VisitorState state;
  private final Set<MethodSymbol> visited = new HashSet<>();

  Callers(Unit unit, VisitorState state) {
    this.unit = unit;
    this.state = state;
  }

  /** The boundaries that a failure may meet first; empty if one way leads elsewhere. */
  Set<BoundaryKind> boundariesAround(TreePath path) {
    var kind = Boundaries.kindOf(path, unit.config(), state);
    if (kind.isPresent()) {
      return EnumSet.of(kind.get());
    }
    var helper = privateMethodAround(path);
    var kinds = EnumSet.noneOf(BoundaryKind.class);
    if (helper == null || !visited.add(helper)) {
      return kinds;
    }
    for (var mention : unit.mentions(helper)) {
      if (isInside(mention, helper)) {
        continue;
      }
      var found = boundariesOf(mention);
      if (found.isEmpty()) {
        return found;
      }
      kinds.addAll(found);
    }
    return kinds;
  }

  private Set<BoundaryKind> boundariesOf(TreePath mention) {
    if (mention.getLeaf() instanceof MemberReferenceTree reference) {
      var kind = Boundaries.ofReference(reference, mention, state);
      return kind.isPresent() ? EnumSet.of(kind.get()) : Set.of();
    }
    return boundariesAround(mention);
  }

  /** Whether only ordinary methods of the team's own lead here. */
  boolean areOrdinary(TreePath path) {
    var method = methodAround(path);
    if (method == null
        || Boundaries.kindOf(path, unit.config(), state).isPresent()
        || !Boundaries.isOrdinary(method, state)) {
      return false;
    }
    if (!method.isPrivate() || !visited.add(method)) {
      return true;
    }
    for (var mention : unit.mentions(method)) {
      if (mention.getLeaf() instanceof MemberReferenceTree || !areOrdinary(mention)) {
        return false;
      }
    }
    return true;
  }

  private static MethodSymbol privateMethodAround(TreePath path) {
    var method = methodAround(path);
    return method != null && method.isPrivate() ? method : null;
  }

  /** The method of a class with a name whose body, outside of lambdas, a path lies in, or null. */
  private static MethodSymbol methodAround(TreePath path) {
    for (var at = path; at != null; at = at.getParentPath()) {
      var tree = at.getLeaf();
      if (tree instanceof LambdaExpressionTree || tree instanceof ClassTree) {
        return null;
      }
      if (tree instanceof MethodTree method) {
        return at.getParentPath().getParentPath().getLeaf() instanceof NewClassTree
            ? null
            : ASTHelpers.getSymbol(method);
      }
    }
    return null;
  }

  private static boolean isInside(TreePath mention, MethodSymbol method) {
    for (var tree : mention) {
      if (tree instanceof MethodTree around && method.equals(ASTHelpers.getSymbol(around))) {
        return true;
      }
    }
    return false;
  }
}
