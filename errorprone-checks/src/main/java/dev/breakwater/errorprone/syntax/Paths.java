package dev.breakwater.errorprone.syntax;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.function.Predicate;

/**
 * How control can leave a statement, and whether it passed a wanted tree on its way. Works on the
 * syntax alone: a tree that is wanted counts as passed wherever it stands in an expression, calls
 * are taken to return, and the code of lambdas and inner classes does not run here.
 */
public final class Paths {
  /**
   * The ways out of a statement. {@code with} and {@code without} say whether a wanted tree lies on
   * the way.
   *
   * @param endsWithout control can reach the statement's end
   * @param leavesWithout control can leave by return, break or continue
   * @param throwing control can leave by a throw statement
   * @param reachesWithout control can reach the target without passing a wanted tree
   */
  public record Exits(
      boolean endsWith,
      boolean endsWithout,
      boolean leavesWith,
      boolean leavesWithout,
      boolean throwing,
      boolean reachesWithout) {

    /** Whether every normal exit passes a wanted tree. */
    public boolean alwaysPasses() {
      return !endsWithout && !leavesWithout;
    }

    /** Whether no exit passes one, and none is a throw. */
    public boolean neverPasses() {
      return !endsWith && !leavesWith && !throwing;
    }
  }

  /** A set of these says how a place can be reached; the empty set is unreachable code. */
  private static final int WITHOUT = 1;

  private static final int WITH = 2;

  private final Predicate<Tree> wanted;
  private final Tree target;
  private int left;
  private int jumped;
  private int reached;
  private boolean throwing;

  private Paths(Predicate<Tree> wanted, Tree target) {
    this.wanted = wanted;
    this.target = target;
  }

  /** The ways out of a statement. */
  public static Exits exitsOf(StatementTree statement, Predicate<Tree> wanted) {
    return exitsOf(statement, wanted, null);
  }

  /**
   * Whether control can come to {@code target}, somewhere in the statement, without passing a
   * wanted tree before.
   */
  public static boolean reachesWithout(
      StatementTree statement, Tree target, Predicate<Tree> wanted) {
    return exitsOf(statement, wanted, target).reachesWithout();
  }

  private static Exits exitsOf(StatementTree statement, Predicate<Tree> wanted, Tree target) {
    var paths = new Paths(wanted, target);
    int end = paths.walk(statement, WITHOUT);
    int left = paths.left | paths.jumped;
    return new Exits(
        (end & WITH) != 0,
        (end & WITHOUT) != 0,
        (left & WITH) != 0,
        (left & WITHOUT) != 0,
        paths.throwing,
        (paths.reached & WITHOUT) != 0);
  }

  private int walk(List<? extends StatementTree> statements, int in) {
    int at = in;
    for (var statement : statements) {
      at = walk(statement, at);
    }
    return at;
  }

  private int walk(StatementTree statement, int in) {
    if (statement == null || in == 0) {
      return in;
    }
    if (statement instanceof BlockTree block) {
      return walk(block.getStatements(), in);
    }
    if (statement instanceof IfTree branch) {
      int condition = pass(branch.getCondition(), in);
      return walk(branch.getThenStatement(), condition)
          | walk(branch.getElseStatement(), condition);
    }
    if (statement instanceof ReturnTree
        || statement instanceof BreakTree
        || statement instanceof ContinueTree
        || statement.getKind() == Tree.Kind.YIELD) {
      int out = pass(statement, in);
      if (statement instanceof ReturnTree) {
        left |= out;
      } else {
        jumped |= out;
      }
      return 0;
    }
    if (statement instanceof ThrowTree) {
      pass(statement, in);
      throwing = true;
      return 0;
    }
    if (statement instanceof TryTree attempt) {
      return walkTry(attempt, in);
    }
    if (statement instanceof SwitchTree choice) {
      return walkSwitch(choice, in);
    }
    if (statement instanceof SynchronizedTree locked) {
      return walk(locked.getBlock(), pass(locked.getExpression(), in));
    }
    if (statement instanceof LabeledStatementTree labeled) {
      return walkBreakable(labeled.getStatement(), in, true);
    }
    if (statement instanceof WhileLoopTree loop) {
      return walkLoop(
          loop.getStatement(), pass(loop.getCondition(), in), !isTrue(loop.getCondition()));
    }
    if (statement instanceof DoWhileLoopTree loop) {
      return pass(loop.getCondition(), walkBreakable(loop.getStatement(), in, true));
    }
    if (statement instanceof ForLoopTree loop) {
      int start = pass(loop.getCondition(), walk(loop.getInitializer(), in));
      return walkLoop(
          loop.getStatement(), start, loop.getCondition() != null && !isTrue(loop.getCondition()));
    }
    if (statement instanceof EnhancedForLoopTree loop) {
      return walkLoop(loop.getStatement(), pass(loop.getExpression(), in), true);
    }
    return pass(statement, in);
  }

  private int walkLoop(StatementTree body, int in, boolean mayEnd) {
    int outer = jumped;
    jumped = 0;
    int end = walk(body, in);
    int broken = jumped;
    jumped = outer;
    return (mayEnd ? in | end : 0) | broken;
  }

  private int walkBreakable(StatementTree body, int in, boolean mayEnd) {
    int outer = jumped;
    jumped = 0;
    int end = walk(body, in) | jumped;
    jumped = outer;
    return mayEnd ? end : jumped;
  }

  private int walkSwitch(SwitchTree choice, int in) {
    int outer = jumped;
    jumped = 0;
    int start = pass(choice.getExpression(), in);
    int at = 0;
    int end = 0;
    boolean exhaustive = false;
    for (CaseTree branch : choice.getCases()) {
      exhaustive |= branch.getExpressions().isEmpty();
      if (branch.getCaseKind() == CaseTree.CaseKind.RULE) {
        end |=
            branch.getBody() instanceof StatementTree body
                ? walk(body, start)
                : pass(branch.getBody(), start);
      } else {
        at = walk(branch.getStatements(), start | at);
      }
    }
    end |= at | jumped;
    jumped = outer;
    return exhaustive ? end : end | start;
  }

  /** A catch clause may be entered before and after everything in the body. */
  private int walkTry(TryTree attempt, int in) {
    int outerLeft = left;
    int outerJumped = jumped;
    left = 0;
    jumped = 0;
    int start = in;
    for (var resource : attempt.getResources()) {
      start = pass(resource, start);
    }
    boolean thrownOutside = throwing;
    int end = walk(attempt.getBlock(), start);
    if (!attempt.getCatches().isEmpty()) {
      throwing = thrownOutside;
    }
    int failed = in | (contains(attempt.getBlock()) ? WITH : 0);
    for (var clause : attempt.getCatches()) {
      end |= walk(clause.getBlock(), failed);
    }
    if (attempt.getFinallyBlock() != null) {
      boolean passes = (walk(attempt.getFinallyBlock(), WITHOUT) & WITHOUT) == 0;
      end = passes ? (end == 0 ? 0 : WITH) : end;
      left = passes && left != 0 ? WITH : left;
      jumped = passes && jumped != 0 ? WITH : jumped;
    }
    left |= outerLeft;
    jumped |= outerJumped;
    return end;
  }

  /** The state behind a tree that has no control flow of its own. */
  private int pass(Tree tree, int in) {
    if (tree == null || in == 0) {
      return in;
    }
    if (target != null && contains(tree, t -> t == target)) {
      reached |= in;
    }
    return contains(tree) ? WITH : in;
  }

  private boolean contains(Tree tree) {
    return contains(tree, wanted);
  }

  /** Whether the code that runs with a tree holds one that the predicate accepts. */
  public static boolean contains(Tree tree, Predicate<Tree> wanted) {
    return new Search(wanted, false).finds(tree);
  }

  /** Whether a tree holds one that the predicate accepts, in code that runs later too. */
  public static boolean containsAnywhere(Tree tree, Predicate<Tree> wanted) {
    return new Search(wanted, true).finds(tree);
  }

  private static boolean isTrue(Tree condition) {
    var at = condition;
    while (at instanceof ParenthesizedTree parenthesized) {
      at = parenthesized.getExpression();
    }
    return at instanceof LiteralTree literal && Boolean.TRUE.equals(literal.getValue());
  }

  /** Looks for a tree inside another, and ends with the first. */
  private static final class Search extends TreeScanner<Void, Void> {
    private final Predicate<Tree> wanted;
    private final boolean later;
    private boolean found;

    Search(Predicate<Tree> wanted, boolean later) {
      this.wanted = wanted;
      this.later = later;
    }

    boolean finds(Tree tree) {
      scan(tree, null);
      return found;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      if (tree != null && !found) {
        found = wanted.test(tree);
        super.scan(tree, null);
      }
      return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      return later ? super.visitLambdaExpression(lambda, null) : null;
    }

    @Override
    public Void visitClass(ClassTree inner, Void unused) {
      return later ? super.visitClass(inner, null) : null;
    }
  }
}
