package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Kafka;
import dev.breakwater.errorprone.vocabulary.Pulsar;
import javax.inject.Inject;

/** Reports consumer groups that have a new name each time the service starts. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This consumer group has a new name at each start, and so has read nothing yet",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class RandomConsumerGroup extends BackendCheck {
  public RandomConsumerGroup() {
    this(SuiteConfig.unset());
  }

  @Inject
  RandomConsumerGroup(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Api.methods("java.util.UUID#randomUUID"), RandomConsumerGroup::look);
  }

  private static void look(MethodInvocationTree random, Site site) {
    if (!site.inTest() && isGroup(site)) {
      site.report(
          random,
          "each start makes a new group, which knows no position: what came in between is lost, or all there is is "
              + "read again; give the group a name that lasts");
    }
  }

  /** Whether a text that the value is part of is set as the name of a group. */
  private static boolean isGroup(Site site) {
    for (var at = site.path(); ; at = at.getParentPath()) {
      var parent = at.getParentPath().getLeaf();
      if (parent instanceof MethodInvocationTree call
          && call.getArguments().contains(at.getLeaf())) {
        return isGroupSetting(call, at, site);
      }
      boolean isPart =
          parent instanceof MethodInvocationTree
              || parent instanceof MemberSelectTree
              || parent instanceof ParenthesizedTree
              || parent instanceof BinaryTree;
      if (!isPart) {
        return false;
      }
    }
  }

  private static boolean isGroupSetting(MethodInvocationTree call, TreePath value, Site site) {
    int at = call.getArguments().indexOf(value.getLeaf());
    return ApiMatcher.matches(Brokers.NAME_GROUP, call, site.state()) && !isPassing(value, site)
        || ASTHelpers.getSymbol(call).getSimpleName().contentEquals("setGroupId")
        || at > 0 && isGroupKey(call.getArguments().get(at - 1));
  }

  /** Whether the same statement says something about how long the position lasts. */
  private static boolean isPassing(TreePath value, Site site) {
    var statement = value;
    while (!(statement.getLeaf() instanceof StatementTree) && statement.getParentPath() != null) {
      statement = statement.getParentPath();
    }
    return Paths.contains(
        statement.getLeaf(),
        t ->
            t instanceof MethodInvocationTree
                && ApiMatcher.matches(Pulsar.DURABILITY, t, site.state()));
  }

  private static boolean isGroupKey(ExpressionTree key) {
    return Kafka.GROUP_KEY.equals(ASTHelpers.constValue(key));
  }
}
