package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.FailureHandling;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.SpringAmqp;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import javax.inject.Inject;

/** Reports error handlers of listeners that do nothing with the failure but tell a human. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This error handler only logs, so the failed message is acknowledged and lost",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class ErrorHandlerSwallowsFailure extends BackendCheck {
  private static final Api HANDLERS =
      Api.union(SpringKafka.ERROR_HANDLERS, SpringAmqp.ERROR_HANDLERS);

  public ErrorHandlerSwallowsFailure() {
    this(SuiteConfig.unset());
  }

  @Inject
  ErrorHandlerSwallowsFailure(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.implementations(HANDLERS, this::look);
  }

  private void look(Tree handler, Site site) {
    if (!site.inTest() && !answers(handler) && !FailureHandling.isHandledBy(handler, site)) {
      site.report(
          handler,
          "returning from an error handler says that the failure was dealt with, so the message is acknowledged and "
              + "neither retry nor dead-letter destination sees it; rethrow, or park the message");
    }
  }

  /** Whether the one who sent a request learns of the failure by the answer. */
  private static boolean answers(Tree handler) {
    if (handler instanceof MethodTree method) {
      return Paths.contains(method.getBody(), t -> isAnswer(t));
    }
    if (!(handler instanceof LambdaExpressionTree lambda)) {
      return true;
    }
    return lambda.getBody() instanceof ExpressionTree value
        ? !isNull(value)
        : Paths.contains(lambda.getBody(), t -> isAnswer(t));
  }

  private static boolean isAnswer(Tree tree) {
    return tree instanceof ReturnTree exit
        && exit.getExpression() != null
        && !isNull(exit.getExpression());
  }

  private static boolean isNull(ExpressionTree value) {
    return value.getKind() == Tree.Kind.NULL_LITERAL;
  }
}
