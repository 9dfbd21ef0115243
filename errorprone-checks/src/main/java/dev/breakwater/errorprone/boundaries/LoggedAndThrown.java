package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Logging;
import javax.inject.Inject;

/** Reports failures that are logged on their way to whoever logs them. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This failure is logged here, and again by whoever catches it",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class LoggedAndThrown extends BackendCheck {
  public LoggedAndThrown() {
    this(SuiteConfig.unset());
  }

  @Inject
  LoggedAndThrown(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(LoggedAndThrown::look);
  }

  private static void look(CatchTree clause, Site site) {
    var statements = clause.getBlock().getStatements();
    if (statements.size() < 2
        || !(statements.get(statements.size() - 1) instanceof ThrowTree exit)) {
      return;
    }
    var caught = ASTHelpers.getSymbol(clause.getParameter());
    var log = logOf(statements.get(0), caught);
    if (log != null && carries(exit.getExpression(), caught) && site.isAwayFromBoundaries()) {
      site.report(
          log,
          "the exception goes on with its whole stack trace, so one failure fills the log with two, and each looks like "
              + "one of its own; leave the log to the boundary, and put what this line knows into the exception",
          SuggestedFix.replace(
              ASTHelpers.getStartPosition(statements.get(0)),
              ASTHelpers.getStartPosition(statements.get(1)),
              ""));
    }
  }

  /** A call that logs the exception itself, with its stack trace; null if there is none. */
  private static MethodInvocationTree logOf(StatementTree statement, Symbol caught) {
    return statement instanceof ExpressionStatementTree expression
            && expression.getExpression() instanceof MethodInvocationTree call
            && Logging.isLogCall(call)
            && call.getArguments().stream().anyMatch(a -> is(caught, a))
        ? call
        : null;
  }

  private static boolean carries(ExpressionTree thrown, Symbol caught) {
    return is(caught, thrown)
        || thrown instanceof NewClassTree creation
            && creation.getArguments().stream().anyMatch(a -> is(caught, a));
  }

  private static boolean is(Symbol caught, ExpressionTree expression) {
    return expression instanceof IdentifierTree && caught.equals(ASTHelpers.getSymbol(expression));
  }
}
