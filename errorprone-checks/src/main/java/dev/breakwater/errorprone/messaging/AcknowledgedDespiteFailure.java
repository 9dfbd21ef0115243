package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.FailureHandling;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Brokers;
import java.util.List;
import javax.inject.Inject;

/** Reports acknowledgements that are reached although the work on the message failed. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The message is acknowledged even if the work on it failed",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class AcknowledgedDespiteFailure extends BackendCheck {
  private static final String REMEDY =
      "; acknowledge at the end of the try block, and reject or rethrow on failure";

  public AcknowledgedDespiteFailure() {
    this(SuiteConfig.unset());
  }

  @Inject
  AcknowledgedDespiteFailure(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Brokers.ACKNOWLEDGE, this::look);
  }

  private void look(MethodInvocationTree acknowledge, Site site) {
    if (site.inTest()) {
      return;
    }
    for (var path = site.path(); path.getParentPath() != null; path = path.getParentPath()) {
      var parent = path.getParentPath().getLeaf();
      if (parent instanceof MethodTree
          || parent instanceof LambdaExpressionTree
          || parent instanceof ClassTree
          || parent instanceof IfTree) {
        // a condition may well ask whether the work succeeded
        return;
      }
      if (parent instanceof TryTree attempt && attempt.getFinallyBlock() == path.getLeaf()) {
        if (Logging.works(attempt.getBlock())
            && !isHandled(attempt, site)
            && !closes(attempt.getFinallyBlock(), acknowledge)) {
          site.report(
              acknowledge,
              "this acknowledges the message in 'finally', so also when the work failed and the "
                  + "message is lost"
                  + REMEDY);
        }
        return;
      }
      if (parent instanceof BlockTree block && path.getLeaf() instanceof StatementTree statement) {
        var swallowing = swallowingTryBefore(statement, block, acknowledge, site);
        if (swallowing) {
          site.report(
              acknowledge,
              "this acknowledges the message although the catch clause above swallows the failure, "
                  + "so the message is lost"
                  + REMEDY);
          return;
        }
      }
    }
  }

  /**
   * Whether a catch clause gives the message to somebody before {@code finally} acknowledges it.
   */
  private static boolean isHandled(TryTree attempt, Site site) {
    return attempt.getCatches().stream()
        .map(c -> FailureHandling.exitsOf(c, site))
        .anyMatch(e -> e.endsWith() || e.leavesWith());
  }

  /** A consumer that is closed commits what it is done with: the loop before it has ended. */
  private static boolean closes(BlockTree block, MethodInvocationTree acknowledge) {
    var client = Receivers.nameOf(acknowledge);
    return Paths.contains(
        block,
        t ->
            t instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().endsWith(".close")
                && Receivers.nameOf((ExpressionTree) call).equals(client));
  }

  /**
   * Whether the statement before is the work on the message, in a try whose broad catch goes on as
   * if it succeeded.
   */
  private static boolean swallowingTryBefore(
      StatementTree statement, BlockTree block, MethodInvocationTree acknowledge, Site site) {
    var statements = block.getStatements();
    for (int i = statements.indexOf(statement) - 1; i >= 0; i--) {
      var before = statements.get(i);
      if (before instanceof TryTree attempt) {
        return attempt.getCatches().stream().anyMatch(c -> swallows(c, site))
            && !worksOutside(statements.subList(0, i))
            && Logging.works(attempt.getBlock());
      }
      if (before instanceof EnhancedForLoopTree loop) {
        // what it is given may be only what succeeded
        return acknowledge.getArguments().isEmpty() && swallowsEach(loop, site);
      }
      if (!Logging.isSilent(before)) {
        return false;
      }
    }
    return false;
  }

  private static boolean swallows(CatchTree clause, Site site) {
    if (!Catches.isBroad(clause)) {
      return false;
    }
    var exits = FailureHandling.exitsOf(clause, site);
    return exits.neverPasses() && exits.endsWithout();
  }

  /** Whether a loop is the work on a batch, and goes on to the next message whatever fails. */
  private static boolean swallowsEach(EnhancedForLoopTree loop, Site site) {
    if (!(loop.getStatement() instanceof BlockTree body)) {
      return false;
    }
    TryTree work = null;
    for (var statement : body.getStatements()) {
      if (statement instanceof TryTree attempt && work == null) {
        work = attempt;
      } else if (Logging.works(statement) || statement instanceof VariableTree) {
        return false;
      }
    }
    return work != null
        && Logging.works(work.getBlock())
        && work.getCatches().stream()
            .anyMatch(
                c ->
                    Catches.isBroad(c)
                        && FailureHandling.exitsOf(c, site, loop.getVariable()).neverPasses()
                        && !Paths.contains(
                            c.getBlock(), AcknowledgedDespiteFailure::leavesOrCounts));
  }

  private static boolean leavesOrCounts(Tree tree) {
    return tree instanceof BreakTree || tree instanceof ReturnTree || tree instanceof UnaryTree;
  }

  /** Where other work surrounds it, the try may be for something on the side. */
  private static boolean worksOutside(List<? extends StatementTree> statements) {
    return statements.stream().anyMatch(s -> !Logging.isSilent(s));
  }
}
