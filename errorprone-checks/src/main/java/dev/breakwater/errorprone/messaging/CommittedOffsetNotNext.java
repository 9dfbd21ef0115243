package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Kafka;
import dev.breakwater.errorprone.vocabulary.Maps;
import javax.inject.Inject;

/** Reports commits of the offset of a record that was read instead of the one that comes next. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The committed offset is that of a record already read, which will be read again",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.ALWAYS, safeFix = true)
public final class CommittedOffsetNotNext extends BackendCheck {
  public CommittedOffsetNotNext() {
    this(SuiteConfig.unset());
  }

  @Inject
  CommittedOffsetNotNext(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(Kafka.OFFSET_TO_COMMIT, this::look);
  }

  private void look(NewClassTree creation, Site site) {
    var offset = creation.getArguments().get(0);
    if (ApiMatcher.matches(Kafka.RECORD_OFFSET, Variables.origin(offset, site.path()), site.state())
        && !site.inTest()
        && !isMeantToComeAgain(site)
        && isCommitted(site.path(), site)) {
      site.report(
          offset,
          "this record was read already and comes again after each restart; commit the offset of the next one, + 1",
          SuggestedFix.postfixWith(offset, " + 1"));
    }
  }

  /** A record that failed is committed so that it is the next one to be read. */
  private static boolean isMeantToComeAgain(Site site) {
    Tree below = null;
    for (var tree : site.path()) {
      if (tree instanceof CatchTree
          || tree instanceof IfTree && leaves(below)
          || tree instanceof SwitchTree) {
        return true;
      }
      if (tree instanceof MethodTree method) {
        return method.getBody() != null && goesBack(method.getBody(), site);
      }
      if (tree instanceof LambdaExpressionTree || tree instanceof ClassTree) {
        return false;
      }
      below = tree;
    }
    return false;
  }

  private static boolean leaves(Tree branch) {
    return branch instanceof BlockTree block && !Paths.exitsOf(block, t -> false).endsWithout();
  }

  private static boolean goesBack(BlockTree body, Site site) {
    return Paths.contains(
        body,
        t ->
            t instanceof MethodInvocationTree && ApiMatcher.matches(Kafka.REJECT, t, site.state()));
  }

  /** Whether a value reaches a commit: as an argument, in a map made of it, or put into a map. */
  private static boolean isCommitted(TreePath value, Site site) {
    for (var taker : Fate.of(value, site.state()).takers()) {
      var tree = taker.getLeaf();
      if (ApiMatcher.matches(Kafka.COMMIT_OFFSETS, tree, site.state())
          || ApiMatcher.matches(Maps.OF, tree, site.state()) && isCommitted(taker, site)
          || ApiMatcher.matches(Maps.PUT, tree, site.state())
              && isCommitted(
                  ASTHelpers.getSymbol(Receivers.of((MethodInvocationTree) tree)), site)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCommitted(Symbol map, Site site) {
    return site.callsInUnit(Kafka.COMMIT_OFFSETS).stream()
        .flatMap(c -> ((MethodInvocationTree) c.getLeaf()).getArguments().stream())
        .anyMatch(a -> Paths.contains(a, t -> map.equals(ASTHelpers.getSymbol(t))));
  }
}
