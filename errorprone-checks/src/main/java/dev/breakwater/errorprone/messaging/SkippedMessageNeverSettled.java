package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.vocabulary.Brokers;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/** Reports early returns that leave a message neither acknowledged nor rejected. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A message that is skipped here is neither acknowledged nor rejected",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class SkippedMessageNeverSettled extends BackendCheck {
  public SkippedMessageNeverSettled() {
    this(SuiteConfig.unset());
  }

  @Inject
  SkippedMessageNeverSettled(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    // with clients that count positions, the next acknowledgement covers what was skipped
    watch.calls(Brokers.ACKNOWLEDGE_ONE, this::look);
  }

  private void look(MethodInvocationTree acknowledge, Site site) {
    if (site.inTest()) {
      return;
    }
    var skips = new ArrayList<ReturnTree>();
    for (var at = site.path(); at.getParentPath() != null; at = at.getParentPath()) {
      var parent = at.getParentPath().getLeaf();
      if (parent instanceof BlockTree block) {
        if (!collectSkips(block, at, skips, site)) {
          return;
        }
      } else if (parent instanceof TryTree attempt) {
        if (attempt.getBlock() != at.getLeaf()
            || attempt.getFinallyBlock() != null && maySettle(attempt.getFinallyBlock(), site)) {
          return;
        }
      } else if (parent instanceof MethodTree || parent instanceof LambdaExpressionTree) {
        for (var skip : skips) {
          site.report(
              skip,
              "a message that is skipped here is held back by the broker and comes again later, to "
                  + "be skipped again; acknowledge it if it is done with, or reject it");
        }
        return;
      } else if (!(parent instanceof ExpressionStatementTree)) {
        return;
      }
    }
  }

  /**
   * Collects the skips before a statement; false if the message may have been settled before it.
   */
  private static boolean collectSkips(
      BlockTree block, TreePath before, List<ReturnTree> skips, Site site) {
    for (var statement : block.getStatements()) {
      if (statement == before.getLeaf()) {
        return true;
      }
      if (statement instanceof IfTree branch && branch.getElseStatement() == null) {
        var skip = skipOf(branch.getThenStatement());
        if (skip != null
            && isAboutTheMessage(new TreePath(before.getParentPath(), branch), branch, site)) {
          skips.add(skip);
          continue;
        }
      }
      if (maySettle(statement, site)) {
        return false;
      }
    }
    return true;
  }

  /** The return statement of a branch that does nothing else but log, or null. */
  private static ReturnTree skipOf(StatementTree branch) {
    if (branch instanceof ReturnTree skip) {
      return skip;
    }
    if (!(branch instanceof BlockTree block) || block.getStatements().isEmpty()) {
      return null;
    }
    var statements = block.getStatements();
    var last = statements.get(statements.size() - 1);
    for (var statement : statements) {
      if (statement != last && !Logging.isSilent(statement)) {
        return null;
      }
    }
    return last instanceof ReturnTree skip ? skip : null;
  }

  /** A return on anything else may be meant, such as one during a shutdown. */
  private static boolean isAboutTheMessage(TreePath path, IfTree branch, Site site) {
    return Payload.before(path, site)
        .filter(p -> p.isMentionedBy(branch.getCondition()))
        .isPresent();
  }

  private static boolean maySettle(StatementTree code, Site site) {
    return site.mayPlay(Brokers.ACKNOWLEDGE, code)
        || site.mayPlay(Brokers.REJECT, code)
        || site.mayPlay(Brokers.DEAD_LETTER, code);
  }
}
