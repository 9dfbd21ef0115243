package dev.breakwater.errorprone.index;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.Role;
import dev.breakwater.errorprone.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A candidate in its surroundings: where it stands, what is known about its unit, and how to report
 * it.
 */
public final class Site {
  private final BugChecker rule;
  private final Unit unit;
  private final UnitScanner scanner;
  private final VisitorState unitState;
  private TreePath path;
  private VisitorState state;

  Site(BugChecker rule, Unit unit, UnitScanner scanner, VisitorState unitState) {
    this.rule = rule;
    this.unit = unit;
    this.scanner = scanner;
    this.unitState = unitState;
  }

  /**
   * The candidate and its ancestors; made when first asked for, since most candidates are dismissed
   * before.
   */
  public TreePath path() {
    if (path == null) {
      path = scanner.path();
    }
    return path;
  }

  /** Error Prone's state at the candidate. */
  public VisitorState state() {
    if (state == null) {
      state = unitState.withPath(path());
    }
    return state;
  }

  /** Whether some source of the compilation uses the package of one of these types. */
  public boolean knows(Types types) {
    for (var name : types.names()) {
      if (Symbols.find(name, unitState) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the candidate stands in test code. */
  public boolean inTest() {
    return unit.isTest();
  }

  /** The boundary that a failure at the candidate meets first; empty if that cannot be known. */
  public Optional<BoundaryKind> boundary() {
    return Boundaries.kindOf(path(), unit.config(), state());
  }

  /**
   * The boundaries that a failure at the candidate may meet first: of the innermost method or
   * lambda itself, or, of a private method, those that all its mentions in the unit lead to. Empty
   * if one of them leads elsewhere, or that cannot be known.
   */
  public Set<BoundaryKind> servedBoundaries() {
    return new Callers(unit, state()).boundariesAround(path());
  }

  /**
   * Whether the candidate stands in an ordinary method that only the team's own code calls, as far
   * as can be seen, and that is no helper of a boundary. In a lambda, that cannot be known.
   */
  public boolean isAwayFromBoundaries() {
    return !inTest() && new Callers(unit, state()).areOrdinary(path());
  }

  /** The boundary that a method itself is; empty if it is none, or that cannot be known. */
  public Optional<BoundaryKind> boundaryOf(MethodTree method) {
    return Boundaries.ofMethod(ASTHelpers.getSymbol(method), method, unit.config(), state());
  }

  /**
   * Whether the innermost method or lambda around the candidate implements one of these methods.
   */
  public boolean implementsOneOf(Api methods) {
    return Boundaries.implementsOneOf(methods, path(), state());
  }

  /** The class, method or variable that the annotation being looked at stands on, or null. */
  public Tree annotated() {
    for (var tree : path()) {
      if (tree instanceof MethodTree || tree instanceof ClassTree || tree instanceof VariableTree) {
        return tree;
      }
    }
    return null;
  }

  /** The body of the innermost method or lambda around the candidate, or null outside of both. */
  public Tree body() {
    for (var tree : path()) {
      if (tree instanceof MethodTree method) {
        return method.getBody();
      }
      if (tree instanceof LambdaExpressionTree lambda) {
        return lambda.getBody();
      }
      if (tree instanceof ClassTree) {
        return null;
      }
    }
    return null;
  }

  /** The declaration of a method of the same compilation unit, or null. */
  public MethodTree declaration(MethodSymbol method) {
    return unit.declaration(method);
  }

  /**
   * The declaration of a method whose file is compiled together with this one, or null: the method
   * may come from a library, or from a file that an incremental build leaves out.
   */
  public MethodTree declarationInAnyFile(MethodSymbol method) {
    var here = declaration(method);
    return here != null ? here : ASTHelpers.findMethod(method, unitState);
  }

  /**
   * The calls of these methods in the whole compilation unit, wherever in it. It is searched once
   * for all candidates that ask for the same methods, so ask with a constant.
   */
  public List<TreePath> callsInUnit(Api methods) {
    return unit.calls(methods);
  }

  /**
   * Whether a call, creation or method reference plays this role, the user's own methods included.
   */
  public boolean plays(Role role, Tree tree) {
    return Roles.plays(role, tree, unit.config(), unitState);
  }

  /**
   * Whether running this code may play a role, directly, through methods of the same compilation
   * unit, or in a lambda that it hands out.
   */
  public boolean mayPlay(Role role, Tree code) {
    return unit.summaries().mayPlay(role, code);
  }

  /** The calls of a method, and references to it, in the whole compilation unit. */
  public List<TreePath> mentions(MethodSymbol method) {
    return unit.mentions(method);
  }

  /** Reports another place than the candidate; what suppresses the rule there is heard. */
  public void reportAt(TreePath place, String message) {
    unit.report(rule, place, rule.buildDescription(place.getLeaf()).setMessage(message).build());
  }

  /** Whether a rule of the suite looks at this unit, so that its silence means something. */
  public boolean isRunning(String rule) {
    return unit.isRunning(rule);
  }

  /**
   * Asks about the unit's suppressions once all rules have looked at it.
   *
   * @param declaration what carries the annotation
   * @param unused told if no finding of the rule was silenced by it
   */
  public void ifSilencesNothing(Tree declaration, String rule, Runnable unused) {
    // the way to the candidate is known now, and not later
    path();
    unit.atLast(
        () -> {
          if (unit.isRunning(rule) && !unit.isSilenced(declaration, rule)) {
            unused.run();
          }
        });
  }

  /** Reports a tree with the rule's summary. */
  public void report(Tree tree) {
    unit.report(rule, path(), rule.buildDescription(tree).build());
  }

  /** Reports a tree; the message is one sentence: what will go wrong and what to do. */
  public void report(Tree tree, String message) {
    unit.report(rule, path(), rule.buildDescription(tree).setMessage(message).build());
  }

  /** Reports a tree with a repair. */
  public void report(Tree tree, String message, SuggestedFix fix) {
    unit.report(rule, path(), rule.buildDescription(tree).setMessage(message).addFix(fix).build());
  }
}
