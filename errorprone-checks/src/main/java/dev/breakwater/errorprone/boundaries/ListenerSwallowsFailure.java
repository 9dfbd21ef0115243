package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.FailureHandling;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Reactive;
import dev.breakwater.errorprone.vocabulary.Stages;
import java.util.Set;
import javax.inject.Inject;

/**
 * Reports message listeners that catch whatever goes wrong and return as if nothing had, or whose
 * publisher or future completes as if nothing had.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This listener swallows the failure, so the message is acknowledged and lost",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class ListenerSwallowsFailure extends BackendCheck {
  /** What a JMS listener cannot let out, since its method declares no checked exception. */
  private static final Set<String> JMS_FAILURES =
      Set.of("jakarta.jms.JMSException", "javax.jms.JMSException");

  private static final Api INSTEAD_OF_FAILURE =
      Api.union(Reactive.INSTEAD_OF_FAILURE, Stages.INSTEAD_OF_FAILURE);

  public ListenerSwallowsFailure() {
    this(SuiteConfig.unset());
  }

  @Inject
  ListenerSwallowsFailure(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(this::look);
    watch.calls(INSTEAD_OF_FAILURE, this::look);
  }

  private void look(MethodInvocationTree operator, Site site) {
    if (!site.inTest() && SwallowedResult.isMadeBy(operator, site)) {
      site.report(
          operator,
          "the container acknowledges the message once what is returned here completes, so behind this operator every "
              + "failure loses it, and neither retry nor dead-letter queue sees it; let the failure pass, or hand the "
              + "message to a dead-letter destination");
    }
  }

  private void look(CatchTree clause, Site site) {
    var attempt = (TryTree) site.path().getParentPath().getLeaf();
    if ((Catches.isBroad(clause) || catchesJmsFailure(clause))
        && isWholeBody(attempt, site)
        && isListener(site)
        && !site.inTest()
        // returning from these acknowledges nothing, nor does throwing give back
        && !site.implementsOneOf(Brokers.MANUAL_LISTENERS)
        // where the code acknowledges by itself, a failure leaves the message unacknowledged, not
        // lost
        && !site.mayPlay(Brokers.ACKNOWLEDGE, attempt)
        && !letsOthersOut(attempt)
        && FailureHandling.exitsOf(clause, site).neverPasses()
        && !Answers.mayTellFailure(clause, attempt, site)) {
      site.report(
          clause,
          "returning normally acknowledges the message, so after this catch clause it is lost and neither retry nor "
              + "dead-letter queue sees it; rethrow, or hand the message to a dead-letter destination");
    }
  }

  private static boolean isListener(Site site) {
    return site.boundary()
        .filter(
            kind ->
                kind == BoundaryKind.LISTENER
                    || kind == BoundaryKind.LAMBDA_FUNCTION && MessageFunctions.isAt(site))
        .isPresent();
  }

  private static boolean catchesJmsFailure(CatchTree clause) {
    return Catches.typesOf(clause).stream()
        .map(ASTHelpers::getSymbol)
        .anyMatch(s -> s != null && JMS_FAILURES.contains(s.getQualifiedName().toString()));
  }

  /**
   * The try is the listener's whole work: what stands beside it calls nothing, and around it is at
   * most a question about the kind of message.
   */
  private static boolean isWholeBody(TryTree attempt, Site site) {
    Tree work = attempt;
    for (var at = site.path().getParentPath().getParentPath();
        at != null;
        at = at.getParentPath()) {
      var tree = at.getLeaf();
      if (tree instanceof MethodTree || tree instanceof LambdaExpressionTree) {
        return Logging.works(attempt.getBlock());
      }
      if (!holdsOnly(tree, work) && !MessageFunctions.isLoop(tree, work, site)) {
        return false;
      }
      work = tree;
    }
    return false;
  }

  private static boolean holdsOnly(Tree tree, Tree work) {
    return tree instanceof BlockTree block
            && block.getStatements().stream().allMatch(s -> s == work || Logging.isSilent(s))
        || tree instanceof IfTree branch
            && branch.getThenStatement() == work
            && branch.getElseStatement() == null;
  }

  /**
   * Who rethrows in another clause of the same try has decided which failures are to be retried.
   */
  private static boolean letsOthersOut(TryTree attempt) {
    return attempt.getCatches().stream()
        .anyMatch(c -> Paths.exitsOf(c.getBlock(), t -> false).throwing());
  }
}
