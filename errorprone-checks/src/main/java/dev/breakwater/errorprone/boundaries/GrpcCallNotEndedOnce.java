package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.Grpc;
import javax.inject.Inject;

/** Reports gRPC service methods that end a call twice, or may return without ending it. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This gRPC call is ended twice, or not at all on some way",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class GrpcCallNotEndedOnce extends BackendCheck {
  public GrpcCallNotEndedOnce() {
    this(SuiteConfig.unset());
  }

  @Inject
  GrpcCallNotEndedOnce(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Grpc.ANSWER, this::look);
  }

  private void look(MethodInvocationTree call, Site site) {
    var method = serviceMethodAround(site);
    var observer = method == null ? null : observerOf(call, method);
    if (observer == null) {
      return;
    }
    var uses = Variables.uses(ASTHelpers.getSymbol(observer), pathOf(method, site));
    if (ApiMatcher.matches(Grpc.FAIL, call, site.state())) {
      lookAfter(call, observer, site);
    }
    if (isReceiver(uses.get(0), call)
        && uses.stream().allMatch(u -> Receivers.callOn(u) != null && !isDeferred(u, method))) {
      lookForEnd(observer, method, site);
    }
  }

  /** The gRPC service method whose own code the call is, or null. */
  private static MethodTree serviceMethodAround(Site site) {
    var method = ASTHelpers.findEnclosingNode(site.path(), MethodTree.class);
    return method != null
            && !site.inTest()
            && !isDeferred(site.path(), method)
            && site.boundaryOf(method).filter(BoundaryKind.HTTP::equals).isPresent()
        ? method
        : null;
  }

  /**
   * Whether a lambda or inner class of the method holds the place, so that it runs another time.
   */
  private static boolean isDeferred(TreePath place, MethodTree method) {
    for (var tree : place) {
      if (tree == method) {
        return false;
      }
      if (tree instanceof LambdaExpressionTree || tree instanceof ClassTree) {
        return true;
      }
    }
    return true;
  }

  private static VariableTree observerOf(MethodInvocationTree call, MethodTree method) {
    var receiver = Receivers.of(call);
    var symbol = receiver == null ? null : ASTHelpers.getSymbol(receiver);
    for (var parameter : method.getParameters()) {
      if (ASTHelpers.getSymbol(parameter).equals(symbol)) {
        return parameter;
      }
    }
    return null;
  }

  private static TreePath pathOf(MethodTree method, Site site) {
    var path = site.path();
    while (path.getLeaf() != method) {
      path = path.getParentPath();
    }
    return path;
  }

  private static boolean isReceiver(TreePath use, MethodInvocationTree call) {
    var called = Receivers.callOn(use);
    return called != null && called.getLeaf() == call;
  }

  /** Looks for an answer that every way from the failure comes to. */
  private static void lookAfter(MethodInvocationTree failure, VariableTree observer, Site site) {
    var symbol = ASTHelpers.getSymbol(observer);
    if (answersNext(symbol, site) || answersFinally(symbol, failure, site)) {
      site.report(
          failure,
          "this ends the call, and the method goes on to answer it, which throws an IllegalStateException; return after "
              + "onError, and leave onCompleted to the way that succeeds");
    }
  }

  private static boolean answersNext(Symbol observer, Site site) {
    for (var statement : Following.statements(site.path())) {
      if (isAnswer(statement, observer, site)) {
        return true;
      }
      var exits = Paths.exitsOf(statement, t -> false);
      if (exits.leavesWithout() || exits.throwing() || !exits.endsWithout()) {
        // some way, or every way, leaves before
        return false;
      }
    }
    return false;
  }

  private static boolean isAnswer(Tree statement, Symbol observer, Site site) {
    return statement instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof MethodInvocationTree call
        && ApiMatcher.matches(Grpc.ANSWER, call, site.state())
        && observer.equals(ASTHelpers.getSymbol(Receivers.of(call)));
  }

  private static boolean answersFinally(Symbol observer, MethodInvocationTree failure, Site site) {
    for (var tree : site.path()) {
      if (tree instanceof MethodTree) {
        return false;
      }
      if (tree instanceof TryTree attempt
          && attempt.getFinallyBlock() != null
          && !Paths.contains(attempt.getFinallyBlock(), t -> t == failure)
          && attempt.getFinallyBlock().getStatements().stream()
              .anyMatch(s -> isAnswer(s, observer, site))) {
        return true;
      }
    }
    return false;
  }

  private static void lookForEnd(VariableTree observer, MethodTree method, Site site) {
    var symbol = ASTHelpers.getSymbol(observer);
    if (!Paths.exitsOf(
            method.getBody(),
            t ->
                t instanceof MethodInvocationTree call
                    && ApiMatcher.matches(Grpc.END, call, site.state())
                    && symbol.equals(ASTHelpers.getSymbol(Receivers.of(call))))
        .alwaysPasses()) {
      site.report(
          observer,
          "some way through this method ends the call with neither onCompleted nor onError, so the client waits until "
              + "its deadline; end it on every way");
    }
  }
}
