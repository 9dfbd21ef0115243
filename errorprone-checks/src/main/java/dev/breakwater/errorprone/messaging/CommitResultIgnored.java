package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Kafka;
import java.util.List;
import javax.inject.Inject;

/**
 * Reports asynchronous commits whose failure nobody is told, in code that never commits otherwise.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "If this commit fails, nobody is told, and no later one makes up for it",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class CommitResultIgnored extends BackendCheck {
  public CommitResultIgnored() {
    this(SuiteConfig.unset());
  }

  @Inject
  CommitResultIgnored(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Kafka.COMMIT_ASYNC, this::look);
  }

  private void look(MethodInvocationTree commit, Site site) {
    if (!hasCallback(commit.getArguments()) && !site.inTest() && !commitsAndWaits(site)) {
      site.report(
          commit,
          "a failure of this commit is discarded, and no commitSync follows when the consumer closes, so records are "
              + "processed again; pass a callback, and call commitSync before close");
    }
  }

  private static boolean hasCallback(List<? extends ExpressionTree> arguments) {
    return !arguments.isEmpty()
        && arguments.get(arguments.size() - 1).getKind() != Tree.Kind.NULL_LITERAL;
  }

  private static boolean commitsAndWaits(Site site) {
    return !site.callsInUnit(Kafka.COMMIT_SYNC).isEmpty();
  }
}
