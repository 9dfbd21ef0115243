package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Guards;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Reactive;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;

/** Reports operators that would treat a failure, if onErrorContinue did not keep it from them. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "onErrorContinue keeps failures from an operator above it that would treat them",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class ErrorContinueBypassesRecovery extends BackendCheck {
  private static final Set<String> RECOVERIES =
      Set.of("onErrorResume", "onErrorReturn", "retry", "retryWhen");

  /** Operators that drop the element if their function fails, instead of failing themselves. */
  private static final Set<String> CONTINUE =
      Set.of("map", "mapNotNull", "filter", "handle", "doOnNext");

  /** Of a Flux, these do so if the inner publisher fails too. */
  private static final Set<String> CONTINUE_IN_FLUX =
      Set.of("flatMap", "flatMapSequential", "concatMap", "flatMapIterable");

  /** Operators that subscribe to what their function returns. */
  private static final Set<String> SUBSCRIBE =
      Set.of("flatMap", "flatMapSequential", "concatMap", "flatMapMany", "switchMap");

  public ErrorContinueBypassesRecovery() {
    this(SuiteConfig.unset());
  }

  @Inject
  ErrorContinueBypassesRecovery(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Reactive.ON_ERROR_CONTINUE, this::look);
  }

  private void look(MethodInvocationTree operator, Site site) {
    if (site.inTest()) {
      return;
    }
    var chain = Receivers.of(operator);
    boolean isInner = false;
    var recovery = bypassedIn(chain, site);
    for (var at = chain; recovery == null && at instanceof MethodInvocationTree call; ) {
      if (isStop(call)) {
        return;
      }
      recovery = bypassedIn(innerOf(call, site), site);
      isInner = true;
      at = Receivers.of(call);
    }
    if (recovery != null) {
      site.report(
          operator.getArguments().get(operator.getArguments().size() - 1),
          "the operators above "
              + ASTHelpers.getSymbol(recovery).name
              + "(..) drop an element that fails and tell this consumer alone, so that the failure is never treated; "
              + "put onErrorStop() behind it, or treat failures there and leave onErrorContinue out",
          isInner ? SuggestedFix.postfixWith(recovery, ".onErrorStop()") : SuggestedFix.emptyFix());
    }
  }

  /** The recovery of a chain that some operator above does not tell of its failures, or null. */
  private static MethodInvocationTree bypassedIn(ExpressionTree chain, Site site) {
    MethodInvocationTree recovery = null;
    for (var at = chain; at instanceof MethodInvocationTree call; at = Receivers.of(call)) {
      var name = ASTHelpers.getSymbol(call).name.toString();
      if (isStop(call)) {
        return null;
      }
      if (recovery == null && RECOVERIES.contains(name)) {
        recovery = onlyDrops(call, name, site) ? null : call;
      } else if (recovery != null && keepsFailure(call, name, site)) {
        return recovery;
      }
    }
    return null;
  }

  /** Whether a recovery leaves the element out too, so that it makes no difference. */
  private static boolean onlyDrops(MethodInvocationTree recovery, String name, Site site) {
    return name.equals("onErrorResume")
        && SwallowedResult.saysNothing(recovery, site)
        && !Paths.containsAnywhere(
            recovery.getArguments().get(recovery.getArguments().size() - 1),
            t ->
                t instanceof MethodInvocationTree call
                    && ASTHelpers.getSymbol(call).name.contentEquals("just"));
  }

  private static boolean isStop(MethodInvocationTree call) {
    return ASTHelpers.getSymbol(call).name.contentEquals("onErrorStop");
  }

  private static boolean keepsFailure(MethodInvocationTree operator, String name, Site site) {
    if (operator.getArguments().isEmpty()) {
      return false;
    }
    var function = operator.getArguments().get(0);
    return (CONTINUE.contains(name)
            || CONTINUE_IN_FLUX.contains(name)
                && ASTHelpers.getSymbol(operator).owner.name.contentEquals("Flux"))
        && (function instanceof LambdaExpressionTree lambda
            ? new Guards(site, Set.of()).mayThrow(lambda.getBody())
            : function instanceof MemberReferenceTree
                && !ASTHelpers.getSymbol(function)
                    .owner
                    .getQualifiedName()
                    .toString()
                    .startsWith("java."));
  }

  /** The chain that the function of an operator returns, if the operator subscribes to it. */
  private static ExpressionTree innerOf(MethodInvocationTree operator, Site site) {
    if (operator.getArguments().isEmpty()
        || !SUBSCRIBE.contains(ASTHelpers.getSymbol(operator).name.toString())) {
      return null;
    }
    var function = operator.getArguments().get(0);
    var result =
        function instanceof LambdaExpressionTree lambda ? resultOf(lambda.getBody()) : function;
    var isOwn =
        result instanceof MemberReferenceTree
            || result instanceof MethodInvocationTree call
                && !(Receivers.of(call) instanceof MethodInvocationTree);
    var method =
        isOwn && ASTHelpers.getSymbol(result) instanceof MethodSymbol symbol
            ? site.declaration(symbol)
            : null;
    return method == null ? result : resultOf(method);
  }

  private static ExpressionTree resultOf(MethodTree method) {
    return method.getBody() == null ? null : resultOf(method.getBody());
  }

  /** What code returns at its end. */
  private static ExpressionTree resultOf(Tree body) {
    if (body instanceof ExpressionTree expression) {
      return ASTHelpers.stripParentheses(expression);
    }
    List<?> statements = body instanceof BlockTree block ? block.getStatements() : List.of();
    return !statements.isEmpty()
            && statements.get(statements.size() - 1) instanceof ReturnTree exit
            && exit.getExpression() != null
        ? ASTHelpers.stripParentheses(exit.getExpression())
        : null;
  }
}
