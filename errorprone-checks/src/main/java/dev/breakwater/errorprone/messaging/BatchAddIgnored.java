package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.ServiceBus;
import java.util.Objects;
import javax.inject.Inject;

/** Reports messages that are offered to a batch which may be full, and left out if it is. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Whether the batch had room for the message is dropped, and so is the message",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class BatchAddIgnored extends BackendCheck {
  public BatchAddIgnored() {
    this(SuiteConfig.unset());
  }

  @Inject
  BatchAddIgnored(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(ServiceBus.TRY_ADD, BatchAddIgnored::look);
    watch.references(ServiceBus.TRY_ADD, BatchAddIgnored::look);
  }

  private static void look(ExpressionTree add, Site site) {
    if (Calls.resultIsDropped(site.path(), site.state())
        && !isFirst(add, site.path())
        && !site.inTest()) {
      site.report(
          add,
          "a batch that is full answers false and leaves the message out, which is lost when nobody looks; send the "
              + "batch then, and add the message to a new one");
    }
  }

  /** A message that does not even fit into an empty batch is refused with an exception. */
  private static boolean isFirst(ExpressionTree add, TreePath path) {
    var batch = Receivers.of(add);
    var statement = path.getParentPath();
    if (batch == null || !(statement.getParentPath().getLeaf() instanceof BlockTree block)) {
      return false;
    }
    int index = block.getStatements().indexOf(statement.getLeaf());
    return index > 0 && makes(ASTHelpers.getSymbol(batch), block.getStatements().get(index - 1));
  }

  private static boolean makes(Symbol batch, StatementTree before) {
    if (before instanceof VariableTree variable) {
      return ASTHelpers.getSymbol(variable).equals(batch);
    }
    return before instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof AssignmentTree assignment
        && Objects.equals(ASTHelpers.getSymbol(assignment.getVariable()), batch);
  }
}
