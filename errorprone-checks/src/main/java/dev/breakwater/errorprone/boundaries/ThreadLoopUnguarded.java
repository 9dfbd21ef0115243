package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Guards;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Loops;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Executors;
import dev.breakwater.errorprone.vocabulary.VirtualThreads;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.lang.model.element.ElementKind;

/** Reports threads whose work ends for good with the first exception. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "One exception ends this thread's loop for good, and nobody starts it again",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class ThreadLoopUnguarded extends BackendCheck {
  static final Option<Set<String>> EXEMPT =
      Option.exempt("Methods, by simple name, that are known not to throw");

  private static final Api HANDLE_UNCAUGHT =
      Api.union(Executors.HANDLE_UNCAUGHT, VirtualThreads.HANDLE_UNCAUGHT);

  private final Set<String> exempt;

  public ThreadLoopUnguarded() {
    this(SuiteConfig.unset());
  }

  @Inject
  ThreadLoopUnguarded(SuiteConfig config) {
    super(config);
    exempt = read(EXEMPT);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(Executors.NEW_THREAD, this::look);
    watch.calls(VirtualThreads.START, (start, site) -> look(start.getArguments(), site));
    watch.implementations(Executors.THREAD_BODY, this::look);
  }

  private void look(NewClassTree thread, Site site) {
    if (thread.getArguments().stream().noneMatch(a -> is("java.lang.ThreadGroup", a, site))) {
      look(thread.getArguments(), site);
    }
  }

  private void look(List<? extends ExpressionTree> arguments, Site site) {
    for (var argument : arguments) {
      if (is("java.lang.Runnable", argument, site)) {
        look(argument, Tasks.bodyOf(argument, site), site);
      }
    }
  }

  private void look(Tree implementation, Site site) {
    if (implementation instanceof MethodTree method) {
      look(method, method.getBody(), site);
    }
  }

  private void look(Tree reported, Tree body, Site site) {
    var loop = loopOf(body, site);
    if (loop != null
        && !site.inTest()
        && new Guards(site, exempt).mayThrow(loop)
        && site.callsInUnit(HANDLE_UNCAUGHT).isEmpty()) {
      site.report(
          reported,
          "the first exception that gets out of a round ends this thread, and its work is not done any more while the"
              + " rest of the program goes on; catch and log every exception inside the loop, or end the program");
    }
  }

  private static boolean is(String type, ExpressionTree argument, Site site) {
    var given = ASTHelpers.getType(argument);
    return given != null && Symbols.isSubclass(given.tsym, type, site.state());
  }

  /**
   * The loop that is the work of a task, or of the method that is all the task calls. One inside a
   * try is none: its author has thought of the end.
   */
  private static Tree loopOf(Tree body, Site site) {
    var loop = loopIn(body);
    if (loop != null) {
      return loop;
    }
    var only = body;
    if (only instanceof BlockTree block && block.getStatements().size() == 1) {
      only = block.getStatements().get(0);
    }
    if (only instanceof ExpressionStatementTree statement) {
      only = statement.getExpression();
    }
    var method =
        only instanceof MethodInvocationTree call
            ? site.declarationInAnyFile(ASTHelpers.getSymbol(call))
            : null;
    return method == null ? null : loopIn(method.getBody());
  }

  private static Tree loopIn(Tree body) {
    if (body instanceof BlockTree block) {
      for (Tree statement : block.getStatements()) {
        if (statement instanceof LabeledStatementTree labeled) {
          statement = labeled.getStatement();
        }
        if (runsUntilStopped(statement)) {
          return Paths.contains(statement, ThreadLoopUnguarded::endsOrGuards) ? null : statement;
        }
      }
    }
    return null;
  }

  /** Whether nothing but the wish to stop ends a loop. */
  private static boolean runsUntilStopped(Tree statement) {
    return Loops.isEndless(statement) || asksWhetherToStop(Loops.condition(statement));
  }

  private static boolean asksWhetherToStop(ExpressionTree condition) {
    var flag =
        condition instanceof UnaryTree not && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT
            ? ASTHelpers.stripParentheses(not.getExpression())
            : condition;
    var symbol = flag == null ? null : ASTHelpers.getSymbol(flag);
    if (symbol == null) {
      return false;
    }
    var owner = symbol.owner.getQualifiedName();
    return symbol.getKind() == ElementKind.FIELD
        || owner.contentEquals("java.lang.Thread")
        || owner.contentEquals("java.util.concurrent.atomic.AtomicBoolean");
  }

  /** Shows a loop that comes to an end of its own, or that has thought of failures somewhere. */
  private static boolean endsOrGuards(Tree tree) {
    return tree instanceof BreakTree
        || tree instanceof ReturnTree
        || tree instanceof ThrowTree
        || tree instanceof CatchTree clause && Catches.isBroad(clause)
        || tree instanceof TryTree attempt && attempt.getFinallyBlock() != null;
  }
}
