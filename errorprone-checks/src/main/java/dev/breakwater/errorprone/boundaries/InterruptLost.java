package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.TypeTag;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Loops;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import java.util.Set;
import java.util.regex.Pattern;
import javax.inject.Inject;

/** Reports endless loops that go on after somebody asked their thread to stop. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This loop goes on after its thread was interrupted, so nobody can stop it",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class InterruptLost extends BackendCheck {
  private static final String INTERRUPTED = "java.lang.InterruptedException";

  private static final Set<String> INTERRUPTS = Set.of(INTERRUPTED);

  /** Names that say that somebody may want the loop to end, or ends it. */
  private static final Pattern END =
      Pattern.compile(
          "(?i).*(interrupt|stop|shut|clos|exit|halt|cancel|terminat|abort|running|active|alive|done|finish|quit).*");

  public InterruptLost() {
    this(SuiteConfig.unset());
  }

  @Inject
  InterruptLost(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(this::look);
  }

  private void look(CatchTree clause, Site site) {
    if (!Catches.isBroad(clause) && !Catches.isOneOf(clause, INTERRUPTS)
        || !goesOn(clause)
        || !getsInterrupts(clause, site)) {
      return;
    }
    var loop = Following.loop(site.path());
    if (loop != null
        && runsUntilStopped(loop)
        && !Paths.contains(loop, InterruptLost::leaves)
        && !site.inTest()
        && site.boundary().filter(BoundaryKind.MAIN::equals).isEmpty()) {
      site.report(
          clause,
          "an interrupt asks this thread to stop, and the exception has cleared the thread's flag, so the loop never "
              + "learns of it and the executor's shutdownNow() waits in vain; restore the flag with "
              + "Thread.currentThread().interrupt() and leave the loop",
          restoreAndLeave(clause, site));
    }
  }

  /** Whether the clause does nothing about the interrupt, and the loop runs again. */
  private static boolean goesOn(CatchTree clause) {
    var caught = ASTHelpers.getSymbol(clause.getParameter());
    return !CaughtFailure.isMeant(clause)
        && !Paths.contains(
            clause.getBlock(), t -> leaves(t) || t instanceof AssignmentTree || reacts(t, caught));
  }

  private static boolean leaves(Tree tree) {
    return tree instanceof BreakTree || tree instanceof ReturnTree || tree instanceof ThrowTree;
  }

  private static boolean reacts(Tree tree, Symbol caught) {
    return tree instanceof MethodInvocationTree call
        && !Logging.isLogCall(call)
        && (END.matcher(ASTHelpers.getSymbol(call).name).matches()
            || call.getArguments().stream()
                .anyMatch(
                    a -> a instanceof IdentifierTree && caught.equals(ASTHelpers.getSymbol(a))));
  }

  private static boolean getsInterrupts(CatchTree clause, Site site) {
    if (Catches.isOneOf(clause, INTERRUPTS)) {
      return true;
    }
    return Catches.isBroad(clause)
        && site.path().getParentPath().getLeaf() instanceof TryTree attempt
        && attempt.getCatches().stream()
            .flatMap(c -> Catches.typesOf(c).stream())
            .noneMatch(InterruptLost::isInterrupted)
        && Paths.contains(
            attempt.getBlock(), t -> t instanceof MethodInvocationTree call && blocks(call))
        // who catches it further inside has had it
        && !Paths.contains(attempt.getBlock(), t -> t instanceof CatchTree);
  }

  private static boolean isInterrupted(Tree type) {
    var symbol = ASTHelpers.getSymbol(type);
    return symbol != null && symbol.getQualifiedName().contentEquals(INTERRUPTED);
  }

  private static boolean blocks(MethodInvocationTree call) {
    return ASTHelpers.getSymbol(call).getThrownTypes().stream()
        .anyMatch(t -> t.tsym.getQualifiedName().contentEquals(INTERRUPTED));
  }

  /** Whether the loop runs until its thread is stopped; what has an end of its own comes to it. */
  private static boolean runsUntilStopped(Tree loop) {
    return Loops.isEndless(loop) || asksForInterrupt(Loops.condition(loop));
  }

  /** That alone: where another flag ends the loop as well, the interrupt may only wake it. */
  private static boolean asksForInterrupt(ExpressionTree condition) {
    return condition instanceof UnaryTree not
        && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT
        && ASTHelpers.stripParentheses(not.getExpression()) instanceof MethodInvocationTree call
        && ASTHelpers.getSymbol(call).owner.getQualifiedName().contentEquals("java.lang.Thread");
  }

  private static SuggestedFix restoreAndLeave(CatchTree clause, Site site) {
    if (!Catches.typesOf(clause).stream().allMatch(InterruptLost::isInterrupted)
        || !isInVoid(site)) {
      return SuggestedFix.emptyFix();
    }
    BlockTree block = clause.getBlock();
    int end = site.state().getEndPosition(block) - 1;
    return SuggestedFix.replace(end, end, "Thread.currentThread().interrupt();\nreturn;\n");
  }

  private static boolean isInVoid(Site site) {
    for (var path = site.path(); path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof MethodTree method) {
        return ASTHelpers.getSymbol(method).getReturnType().hasTag(TypeTag.VOID);
      }
      if (path.getLeaf() instanceof LambdaExpressionTree lambda) {
        return Calls.returnsNothing(lambda, site.state());
      }
    }
    return false;
  }
}
