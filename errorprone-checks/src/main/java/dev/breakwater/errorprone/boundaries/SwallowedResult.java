package dev.breakwater.errorprone.boundaries;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Type;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Reactive;
import dev.breakwater.errorprone.vocabulary.ReactiveMessaging;
import dev.breakwater.errorprone.vocabulary.Types;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A publisher or future that a message listener returns, and that completes as if nothing had
 * happened: one of its operators keeps every failure from the container.
 */
final class SwallowedResult {
  /** Operators behind which nobody can tell a failure from a success. */
  private static final Pattern BLIND =
      Pattern.compile(
          "then|thenRun|doFinally|doOnSuccess|doOnTerminate|subscribeOn|publishOn|emitOn|runSubscriptionOn|log|name"
              + "|tag|contextWrite|replaceWithVoid|replaceWithNull|toCompletableFuture|checkpoint");

  /** Operators that are told of failures, or that put in others which are not in sight. */
  private static final Pattern TOLD =
      Pattern.compile(
          "onError.*|doOnError|onItemOrFailure|onTermination|eventually|doOnEach|doOnEvent|retry.*|materialize"
              + "|tap|transform.*|as|plug|stage|whenComplete.*|handle.*|exceptionally.*");

  /** Their methods are told of failures, and some only watch them pass. */
  private static final Set<String> ON_FAILURE =
      Set.of("io.smallrye.mutiny.groups.MultiOnFailure", "io.smallrye.mutiny.groups.UniOnFailure");

  private static final Set<String> OBSERVERS = Set.of("doOnError", "invoke");

  private static final Set<String> STAGES =
      Set.of("java.util.concurrent.CompletableFuture", "java.util.concurrent.CompletionStage");

  private SwallowedResult() {}

  /** Whether an operator hides every failure of a listener's work and does nothing about it. */
  static boolean isMadeBy(MethodInvocationTree operator, Site site) {
    var listener = returnedBy(operator, site);
    return listener != null
        && isAwaited(listener)
        && !settlesItself(listener, site)
        && saysNothing(operator, site)
        && !isToldElsewhere(operator, site);
  }

  /** The method that returns the chain which an operator is part of, or null. */
  private static MethodTree returnedBy(MethodInvocationTree operator, Site site) {
    var at = site.path();
    for (var next = Receivers.callOn(at); next != null; next = Receivers.callOn(at)) {
      var call = (MethodInvocationTree) next.getLeaf();
      if (!BLIND.matcher(ASTHelpers.getSymbol(call).name).matches()) {
        return null;
      }
      at = next;
    }
    if (!(at.getParentPath().getLeaf() instanceof ReturnTree)) {
      return null;
    }
    for (var tree : at) {
      if (tree instanceof MethodTree method) {
        return method;
      }
      if (tree instanceof LambdaExpressionTree || tree instanceof ClassTree) {
        return null;
      }
    }
    return null;
  }

  /** Whether a container waits for what a listener returns, and learns nothing but how it ended. */
  private static boolean isAwaited(MethodTree listener) {
    Type result = ASTHelpers.getType(listener.getReturnType());
    if (result == null
        || result.getTypeArguments().size() != 1
        || !result
            .getTypeArguments()
            .get(0)
            .tsym
            .getQualifiedName()
            .contentEquals("java.lang.Void")) {
      return false;
    }
    var name = result.tsym.getQualifiedName().toString();
    return STAGES.contains(name) && isMarked(listener, Brokers.ASYNCHRONOUS_LISTENERS)
        || Reactive.PUBLISHERS.names().contains(name)
            && isMarked(listener, Brokers.REACTIVE_LISTENERS);
  }

  private static boolean isMarked(MethodTree listener, Types annotations) {
    return Attributes.annotation(listener, annotations) != null;
  }

  private static boolean settlesItself(MethodTree listener, Site site) {
    return isMarked(listener, ReactiveMessaging.ACKNOWLEDGMENT)
        || listener.getParameters().stream()
            .map(ASTHelpers::getType)
            .anyMatch(
                t ->
                    t != null && t.tsym.getQualifiedName().contentEquals(ReactiveMessaging.MESSAGE))
        || site.mayPlay(Brokers.ACKNOWLEDGE, listener.getBody())
        || site.mayPlay(Brokers.REJECT, listener.getBody())
        || site.mayPlay(Brokers.DEAD_LETTER, listener.getBody());
  }

  /** Whether an operator's arguments at most log, and hand on a value that was there before. */
  static boolean saysNothing(MethodInvocationTree operator, Site site) {
    var work = new Work(site);
    work.scan(operator.getArguments(), null);
    return !work.found;
  }

  /** Whether what goes before deals with failures itself, or chooses among them. */
  private static boolean isToldElsewhere(MethodInvocationTree operator, Site site) {
    ExpressionTree before = Receivers.of(operator);
    if (before instanceof MethodInvocationTree group
        && ASTHelpers.getSymbol(group).name.contentEquals("onFailure")) {
      if (!group.getArguments().isEmpty()) {
        return true;
      }
      before = Receivers.of(group);
    }
    return before == null
        || Paths.containsAnywhere(
            before, t -> t instanceof MethodInvocationTree call && isTold(call, site));
  }

  private static boolean isTold(MethodInvocationTree call, Site site) {
    var method = ASTHelpers.getSymbol(call);
    if (isTold(call)) {
      return !OBSERVERS.contains(method.name.toString()) || !saysNothing(call, site);
    }
    var declaration = site.declaration(method);
    return declaration != null
        && declaration.getBody() != null
        && Paths.containsAnywhere(
            declaration.getBody(), t -> t instanceof MethodInvocationTree inner && isTold(inner));
  }

  private static boolean isTold(MethodInvocationTree call) {
    var method = ASTHelpers.getSymbol(call);
    return TOLD.matcher(method.name).matches()
        || ON_FAILURE.contains(method.owner.getQualifiedName().toString());
  }

  /** Looks for anything that may do something about a failure. */
  private static final class Work extends TreeScanner<Void, Void> {
    private final Site site;
    private boolean found;

    Work(Site site) {
      this.site = site;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      found |=
          tree instanceof AssignmentTree
              || tree instanceof MemberReferenceTree
              || tree instanceof NewClassTree
              || tree instanceof ThrowTree
              || tree instanceof UnaryTree;
      return found ? null : super.scan(tree, null);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      return scan(lambda.getBody(), null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void unused) {
      // code, or a publisher, that stands elsewhere
      var type = ASTHelpers.getType(name);
      found |=
          type != null && type.isInterface() && !ASTHelpers.isStatic(ASTHelpers.getSymbol(name));
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      if (Logging.isLogCall(call)) {
        return null;
      }
      found |= !ApiMatcher.matches(Reactive.WITHOUT_WORK, call, site.state());
      return super.visitMethodInvocation(call, null);
    }
  }
}
