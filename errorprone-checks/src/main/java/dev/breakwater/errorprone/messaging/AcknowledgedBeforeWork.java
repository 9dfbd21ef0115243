package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Guards;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.vocabulary.Brokers;
import java.util.Set;
import javax.inject.Inject;

/** Reports acknowledgements that come before the work on the message. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The message is acknowledged before the work on it, so a failure loses it",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class AcknowledgedBeforeWork extends BackendCheck {
  public AcknowledgedBeforeWork() {
    this(SuiteConfig.unset());
  }

  @Inject
  AcknowledgedBeforeWork(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Brokers.ACKNOWLEDGE, this::look);
  }

  private void look(MethodInvocationTree acknowledge, Site site) {
    var statement = statementOf(site.path());
    if (statement == null || site.inTest()) {
      return;
    }
    var payload = Payload.before(statement, site);
    if (payload.isPresent()
        && Following.statements(statement).stream()
            .anyMatch(s -> mayFailOn(payload.get(), s, site))) {
      site.report(
          acknowledge,
          "if the work below fails, or the process ends, the message is lost, since it has been acknowledged already; "
              + "acknowledge when the work is done");
    }
  }

  /** The statement that an acknowledgement is, fluent calls behind it included. */
  private static TreePath statementOf(TreePath call) {
    var path = call.getParentPath();
    while (path.getLeaf() instanceof MemberSelectTree
        || path.getLeaf() instanceof MethodInvocationTree) {
      path = path.getParentPath();
    }
    return path.getLeaf() instanceof ExpressionStatementTree ? path : null;
  }

  private static boolean mayFailOn(Payload payload, StatementTree statement, Site site) {
    return payload.isWorkedOnBy(statement, site) && new Guards(site, Set.of()).mayThrow(statement);
  }
}
