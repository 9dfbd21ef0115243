package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Kafka;
import javax.inject.Inject;

/** Reports changes to a cluster whose result object, which holds the failures, nobody keeps. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Nobody learns whether this change to the cluster was made",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class AdminResultIgnored extends BackendCheck {
  public AdminResultIgnored() {
    this(SuiteConfig.unset());
  }

  @Inject
  AdminResultIgnored(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Kafka.CHANGE_CLUSTER, this::look);
    watch.references(
        Kafka.CHANGE_CLUSTER,
        (reference, site) -> {
          if (Calls.resultIsDropped(site.path(), site.state()) && !site.inTest()) {
            report(reference, site);
          }
        });
  }

  private void look(MethodInvocationTree change, Site site) {
    if (!site.inTest()
        && (Calls.resultIsDropped(site.path(), site.state()) || isUnread(site.path()))) {
      report(change, site);
    }
  }

  /** Whether the result only goes into a local variable that is never mentioned again. */
  private static boolean isUnread(TreePath change) {
    var declaration = change.getParentPath();
    return declaration.getLeaf() instanceof VariableTree variable
        && declaration.getParentPath().getLeaf() instanceof BlockTree
        && Variables.uses(ASTHelpers.getSymbol(variable), declaration.getParentPath()).isEmpty();
  }

  private static void report(Tree change, Site site) {
    site.report(
        change,
        "this only asks for the change, and the result that is dropped here would tell that it failed; wait for the "
            + "result's futures with a timeout");
  }
}
