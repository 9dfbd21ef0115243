package dev.breakwater.errorprone.timing;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;

/** A call that waits, in the method that it stands in. */
record WaitCall(MethodInvocationTree call, Site site) {
  /** Who waits for a day or more does not mean the time to run out. */
  private static final long FOR_EVER_IN_HOURS = 24;

  private static final Pattern SHUTDOWN =
      Pattern.compile("(?i).*(stop|shut_?down|close|destroy|terminat|dispose|cleanup).*");

  /**
   * Whether the outcome is told by other calls on the same object, by a loop's condition, by what
   * comes next, or by a comparison further on.
   */
  boolean asksOtherwise(Api state) {
    return isOnWhatCalls(state)
        || Following.isRepeatedOnCondition(site.path())
        || isAskedNext()
        || LaterComparison.follows(this);
  }

  /**
   * Whether the first thing that the code does next, but for declaring variables, is to ask
   * something.
   */
  boolean isAskedNext() {
    var statements =
        Following.statements(site.path()).stream().filter(s -> !(s instanceof VariableTree));
    return statements.findFirst().filter(IfTree.class::isInstance).isPresent();
  }

  /** Whether the method also calls one of these on the object that is waited for. */
  boolean isOnWhatCalls(Api api) {
    return methodCalls(
        c -> c != call && isSame(Receivers.of(c)) && ApiMatcher.matches(api, c, site.state()));
  }

  /** Whether the method also calls one of these on anything. */
  boolean isBeside(Api api) {
    return methodCalls(c -> c != call && ApiMatcher.matches(api, c, site.state()));
  }

  /** Whether the method gives tasks to the executor that it waits for. */
  boolean isForTasksGivenHere() {
    return isOnWhatCalls(Executors.GIVE_TASK)
        || methodCalls(
            c ->
                c.getArguments().stream().anyMatch(this::isSame)
                    && ApiMatcher.matches(Executors.GIVE_TASK_TO_ARGUMENT, c, site.state()));
  }

  /** Whether the object that is waited for is known to this method only. */
  boolean isOnLocal() {
    var symbol = symbolOf(Receivers.of(call));
    return symbol != null && symbol.getKind() == ElementKind.LOCAL_VARIABLE;
  }

  /**
   * Whether the variable that is waited for is mentioned again, so that other code may get hold of
   * its value.
   */
  boolean isOnShared() {
    var variable = symbolOf(Receivers.of(call));
    return Variables.uses(variable, Variables.scope(variable, site.path())).size() > 1;
  }

  /** Whether the method or lambda ends after the wait. */
  boolean isLast() {
    return Following.statements(site.path()).isEmpty();
  }

  /** Whether the method ends something: it waits a while, and goes on by design. */
  boolean isInShutdown() {
    var method = ASTHelpers.findEnclosingNode(site.path(), MethodTree.class);
    return method != null && SHUTDOWN.matcher(method.getName()).matches();
  }

  /** Whether the method is the program itself, and the wait says how long it is to run. */
  boolean isInMain() {
    return site.boundary().filter(BoundaryKind.MAIN::equals).isPresent();
  }

  /** Whether the caller says how long to wait, and gets an answer that shows what came of it. */
  boolean isForCallersTime() {
    var method = ASTHelpers.findEnclosingNode(site.path(), MethodTree.class);
    if (method == null || method.getReturnType() instanceof PrimitiveTypeTree || !hasLimit()) {
      return false;
    }
    var time = symbolOf(call.getArguments().get(call.getArguments().size() - 2));
    return time != null && time.getKind() == ElementKind.PARAMETER;
  }

  /** Whether the call has a time limit, its unit being one argument more. */
  boolean hasLimit() {
    return call.getArguments().size() > 1;
  }

  /** Whether the time limit is a constant so long that it stands for none. */
  boolean isForEver() {
    var arguments = call.getArguments();
    if (!hasLimit()) {
      return false;
    }
    var time = ASTHelpers.constValue(arguments.get(arguments.size() - 2), Number.class);
    var unit = symbolOf(arguments.get(arguments.size() - 1));
    if (time == null || unit == null) {
      return false;
    }
    for (var known : TimeUnit.values()) {
      if (unit.name.contentEquals(known.name())) {
        return known.toHours(time.longValue()) >= FOR_EVER_IN_HOURS;
      }
    }
    return time.longValue() >= Integer.MAX_VALUE;
  }

  private boolean isSame(ExpressionTree receiver) {
    var symbol = symbolOf(receiver);
    return symbol != null && symbol.equals(symbolOf(Receivers.of(call)));
  }

  private static Symbol symbolOf(Tree tree) {
    return tree == null ? null : ASTHelpers.getSymbol(tree);
  }

  private boolean methodCalls(Predicate<MethodInvocationTree> wanted) {
    return Paths.containsAnywhere(
        surroundings(), t -> t instanceof MethodInvocationTree other && wanted.test(other));
  }

  /** The method around the wait, lambdas and inner classes included. */
  Tree surroundings() {
    var method = ASTHelpers.findEnclosingNode(site.path(), MethodTree.class);
    return method != null ? method : site.path().getCompilationUnit();
  }
}
