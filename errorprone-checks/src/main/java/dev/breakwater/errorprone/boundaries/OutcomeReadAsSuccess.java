package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCLambda.ParameterKind;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.OutcomeCallbacks;
import dev.breakwater.errorprone.index.PassedCode;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.syntax.Escape;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Stages;
import java.util.Set;
import javax.inject.Inject;

/** Reports callbacks of stages that call methods of a result that is null after a failure. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This callback reads the result as if the work could not fail",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class OutcomeReadAsSuccess extends BackendCheck {
  public OutcomeReadAsSuccess() {
    this(SuiteConfig.unset());
  }

  @Inject
  OutcomeReadAsSuccess(SuiteConfig config) {
    super(config);
  }

  private static final Api TOLD = Api.union(Stages.INSTEAD_OF_EITHER, Stages.AFTER_EITHER);

  /** Behind these a stage holds no failure any more. */
  private static final Api MENDED = Api.union(Stages.INSTEAD_OF_FAILURE, Stages.INSTEAD_OF_EITHER);

  private static final Set<String> COMPLETED = Set.of("completedFuture", "completedStage");

  @Override
  protected void watch(Watch watch) {
    watch.calls(TOLD, OutcomeReadAsSuccess::look);
  }

  private static void look(MethodInvocationTree call, Site site) {
    var callback =
        PassedCode.of(call.getArguments().get(0), Stages.OUTCOME_CALLBACKS, site).orElse(null);
    if (callback == null
        || !OutcomeCallbacks.leavesFailureUnread(callback)
        || !isReadAsSuccess(callback)
        || site.inTest()) {
      return;
    }
    boolean replaces = ApiMatcher.matches(Stages.INSTEAD_OF_EITHER, call, site.state());
    boolean dropped = Calls.resultIsDropped(site.path(), site.state());
    if ((replaces || dropped) && mayHaveFailed(Receivers.of(call), site)) {
      site.report(
          call.getArguments().get(0),
          "after a failure the result is null, so this callback ends in a NullPointerException and nobody is told what "
              + "really happened; look at the failure, or go on after success only",
          afterSuccess(call, replaces, dropped, site));
    }
  }

  /** Whether methods of the result are called, and nothing asks whether there is one. */
  private static boolean isReadAsSuccess(PassedCode callback) {
    var uses = OutcomeCallbacks.usesOf(callback.parameters().get(0), callback);
    return !uses.isEmpty() && uses.stream().allMatch(OutcomeReadAsSuccess::isRead);
  }

  private static boolean isRead(TreePath use) {
    return Receivers.callOn(use) != null && !Escape.isComparedOnly(use);
  }

  /** Sends have a rule of their own. */
  private static boolean mayHaveFailed(ExpressionTree stage, Site site) {
    if (!(stage instanceof MethodInvocationTree call)) {
      return stage != null;
    }
    if (ApiMatcher.matches(MENDED, call, site.state())
        || COMPLETED.contains(ASTHelpers.getSymbol(call).name.toString())) {
      return false;
    }
    for (ExpressionTree at = call;
        at instanceof MethodInvocationTree before;
        at = Receivers.of(before)) {
      if (site.plays(Brokers.PUBLISH, before)) {
        return false;
      }
    }
    return true;
  }

  /** A failure then passes the callback by, and stays in the stage. */
  private static SuggestedFix afterSuccess(
      MethodInvocationTree call, boolean replaces, boolean dropped, Site site) {
    if (call.getArguments().get(0) instanceof LambdaExpressionTree lambda
        && ((JCLambda) lambda).paramKind == ParameterKind.IMPLICIT
        && replaces
        && !dropped) {
      boolean async = ASTHelpers.getSymbol(call).name.toString().endsWith("Async");
      return SuggestedFix.builder()
          .merge(
              SuggestedFixes.renameMethodInvocation(
                  call, async ? "thenApplyAsync" : "thenApply", site.state()))
          .replace(
              ASTHelpers.getStartPosition(lambda),
              ASTHelpers.getStartPosition(lambda.getBody()),
              lambda.getParameters().get(0).getName() + " -> ")
          .build();
    }
    return SuggestedFix.emptyFix();
  }
}
