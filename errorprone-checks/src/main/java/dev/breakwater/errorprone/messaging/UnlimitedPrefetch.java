package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Escape;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.RabbitMq;
import javax.inject.Inject;
import javax.lang.model.type.TypeKind;

/** Reports channels whose consumers are sent as many messages as their queue holds. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "Nothing limits the deliveries in flight, so the whole queue ends up in this consumer's memory",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class UnlimitedPrefetch extends BackendCheck {
  public UnlimitedPrefetch() {
    this(SuiteConfig.unset());
  }

  @Inject
  UnlimitedPrefetch(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(RabbitMq.NEW_CHANNEL, this::look);
  }

  private void look(MethodInvocationTree newChannel, Site site) {
    if (site.inTest()) {
      return;
    }
    var channel = Fate.of(site.path(), site.state());
    if (!channel.isLost()
        && channel.calls().stream().anyMatch(c -> consumes(c, site))
        && !ApiMatcher.matchesAny(RabbitMq.PREFETCH, channel.calls(), site.state())
        && channel.takers().stream().allMatch(t -> leavesUnlimited(t.getLeaf(), site))) {
      var message =
          "the broker sends this channel's consumer everything that its queue holds, which fills the memory and leaves "
              + "nothing for other consumers; limit it with basicQos(..)";
      var fix = limit(site.path());
      if (fix != null) {
        site.report(newChannel, message, fix);
      } else {
        site.report(newChannel, message);
      }
    }
  }

  /** Without acknowledgements the prefetch count would mean nothing. */
  private static boolean consumes(ExpressionTree use, Site site) {
    if (!(use instanceof MethodInvocationTree call)
        || !ApiMatcher.matches(RabbitMq.CONSUME, call, site.state())) {
      return false;
    }
    var second = ASTHelpers.getSymbol(call).params().get(1);
    return second.type.getKind() != TypeKind.BOOLEAN
        || Boolean.FALSE.equals(ASTHelpers.constValue(call.getArguments().get(1)));
  }

  /** Whether the channel is handed only to what acknowledges with it. */
  private static boolean leavesUnlimited(Tree taker, Site site) {
    if (taker instanceof NewClassTree creation) {
      return Symbols.isSubclass(
          ASTHelpers.getType(creation).tsym, "com.rabbitmq.client.Consumer", site.state());
    }
    var method = site.declaration(ASTHelpers.getSymbol((MethodInvocationTree) taker));
    return method != null
        && method.getParameters().stream().allMatch(p -> isOnlyCalled(p, method, site))
        && !Paths.contains(
            method.getBody(), t -> ApiMatcher.matches(RabbitMq.PREFETCH, t, site.state()));
  }

  private static boolean isOnlyCalled(VariableTree parameter, MethodTree method, Site site) {
    var variable = ASTHelpers.getSymbol(parameter);
    return !Symbols.isSubclass(variable.type.tsym, "com.rabbitmq.client.Channel", site.state())
        || !Escape.escapes(variable, TreePath.getPath(site.path().getCompilationUnit(), method));
  }

  private static SuggestedFix limit(TreePath newChannel) {
    var holder = newChannel.getParentPath();
    if (holder.getParentPath().getLeaf() instanceof BlockTree
        && holder.getLeaf() instanceof VariableTree channel) {
      return SuggestedFix.postfixWith(channel, "\n" + channel.getName() + ".basicQos(100);");
    }
    if (holder.getParentPath().getLeaf() instanceof ExpressionStatementTree statement
        && holder.getLeaf() instanceof AssignmentTree assignment
        && holder.getParentPath().getParentPath().getLeaf() instanceof BlockTree) {
      return SuggestedFix.postfixWith(
          statement, "\n" + assignment.getVariable() + ".basicQos(100);");
    }
    return null;
  }
}
