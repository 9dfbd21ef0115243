package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Guards;
import dev.breakwater.errorprone.index.OutcomeCallbacks;
import dev.breakwater.errorprone.index.PassedCode;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Stages;
import java.util.Set;
import javax.inject.Inject;

/** Reports chains of completion stages that end without anybody who is told of a failure. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Nobody is told if this asynchronous work fails",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class StageFailureUnhandled extends BackendCheck {
  /** What a failure passes by. */
  private static final Api PASSED_BY = Api.union(Stages.AFTER_SUCCESS, Stages.AFTER_BOTH);

  public StageFailureUnhandled() {
    this(SuiteConfig.unset());
  }

  @Inject
  StageFailureUnhandled(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Api.union(PASSED_BY, Stages.AFTER_EITHER, Stages.START), this::look);
  }

  private void look(MethodInvocationTree last, Site site) {
    if (Calls.resultIsDropped(site.path(), site.state())
        && !site.inTest()
        && mayFail(beginningOf(last, site), site)) {
      site.report(
          last,
          "if this work fails, the stages after it are skipped and the failure stays in a future that nobody has, so "
              + "no log tells of it; end the chain with whenComplete(..) or exceptionally(..), or return it");
    }
  }

  /** The call that a chain of stages begins with, or null if one of them is told of failures. */
  private static MethodInvocationTree beginningOf(MethodInvocationTree last, Site site) {
    ExpressionTree at = last;
    while (at instanceof MethodInvocationTree call && isPassedBy(call, site)) {
      at = Receivers.of(call);
    }
    return at instanceof MethodInvocationTree call ? call : null;
  }

  private static boolean isPassedBy(MethodInvocationTree call, Site site) {
    return ApiMatcher.matches(PASSED_BY, call, site.state())
        || ApiMatcher.matches(Stages.BOUND, call, site.state())
        || ApiMatcher.matches(Stages.AFTER_EITHER, call, site.state())
            && PassedCode.of(call.getArguments().get(0), Stages.OUTCOME_CALLBACKS, site)
                .filter(OutcomeCallbacks::asksNothing)
                .isPresent();
  }

  /** A future that is kept in a variable may be asked elsewhere, so chains begin with a call. */
  private static boolean mayFail(MethodInvocationTree beginning, Site site) {
    if (beginning == null) {
      return false;
    }
    if (ApiMatcher.matches(Stages.START, beginning, site.state())) {
      var body = Tasks.bodyOf(beginning.getArguments().get(0), site);
      return body != null && new Guards(site, Set.of()).mayThrow(body);
    }
    MethodSymbol method = ASTHelpers.getSymbol(beginning);
    // what ends a chain has been told; futures that are put together were made elsewhere; what a
    // method of the team's own does about failures is for its reader to see; and sends have a rule
    // of their own; what could not be acknowledged comes again
    return !method.owner.getQualifiedName().toString().startsWith("java.util.concurrent.")
        && isAboutWork(method)
        && site.declarationInAnyFile(method) == null
        && !site.plays(Brokers.PUBLISH, beginning)
        && !site.plays(Brokers.ACKNOWLEDGE, beginning);
  }

  /** A getter, or a method that waits for an event, hands out what somebody else began. */
  private static boolean isAboutWork(MethodSymbol method) {
    return !method.params().isEmpty();
  }
}
