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
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Kafka;
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
    if (!site.inTest() && isGroup(site.path())) {
      site.report(
          random,
          "each start makes a new group, which begins where auto.offset.reset says: what came in between is lost, or "
              + "all there is is read again; give the group a name that lasts");
    }
  }

  /** Whether a text that the value is part of is set as the name of a group. */
  private static boolean isGroup(TreePath value) {
    for (var at = value; ; at = at.getParentPath()) {
      var parent = at.getParentPath().getLeaf();
      if (parent instanceof MethodInvocationTree call
          && call.getArguments().contains(at.getLeaf())) {
        return isGroupSetting(call, at.getLeaf());
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

  private static boolean isGroupSetting(MethodInvocationTree call, Tree value) {
    int at = call.getArguments().indexOf(value);
    return ASTHelpers.getSymbol(call).getSimpleName().contentEquals("setGroupId")
        || at > 0 && isGroupKey(call.getArguments().get(at - 1));
  }

  private static boolean isGroupKey(ExpressionTree key) {
    return Kafka.GROUP_KEY.equals(ASTHelpers.constValue(key));
  }
}
