package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
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
import dev.breakwater.errorprone.syntax.Escape;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Kafka;
import java.util.function.Predicate;
import javax.inject.Inject;

/** Reports what is received or looked up and used as if it were always there. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This is null when there is no message, and it is used as if there always were one",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class NullableReceiveDereferenced extends BackendCheck {
  public NullableReceiveDereferenced() {
    this(SuiteConfig.unset());
  }

  @Inject
  NullableReceiveDereferenced(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Brokers.NULLABLE, NullableReceiveDereferenced::look);
  }

  private static void look(MethodInvocationTree receive, Site site) {
    var value = bare(site.path());
    var parent = value.getParentPath();
    boolean used =
        parent.getLeaf() instanceof VariableTree variable
            ? isUsedUnasked(ASTHelpers.getSymbol(variable), parent.getParentPath())
            : Receivers.callOn(value) != null;
    if (used && !site.inTest() && !isOfFramework(receive) && !isAskedElsewhere(receive, site)) {
      site.report(
          receive,
          "this is null when there is nothing to receive, and what follows then fails with a NullPointerException; ask "
              + "for null first");
    }
  }

  /** Headers that the framework sets itself, on records that it retries for example. */
  private static boolean isOfFramework(MethodInvocationTree receive) {
    return receive.getArguments().stream()
        .map(ASTHelpers::getSymbol)
        .anyMatch(s -> s != null && s.owner.getSimpleName().contentEquals("KafkaHeaders"));
  }

  /** A value without the parentheses and casts around it. */
  private static TreePath bare(TreePath value) {
    var at = value;
    while (at.getParentPath().getLeaf() instanceof ParenthesizedTree
        || at.getParentPath().getLeaf() instanceof TypeCastTree) {
      at = at.getParentPath();
    }
    return at;
  }

  /**
   * Whether a method is called on the variable before anything else happens to it; who hands it on
   * first may have it tested.
   */
  private static boolean isUsedUnasked(Symbol variable, TreePath scope) {
    if (!(scope.getLeaf() instanceof BlockTree)) {
      return false;
    }
    var uses = Variables.uses(variable, scope);
    return !uses.isEmpty()
        && Receivers.callOn(uses.get(0)) != null
        && !isInsideFunction(uses.get(0), scope)
        && uses.stream().noneMatch(Escape::isComparedOnly);
  }

  private static boolean isInsideFunction(TreePath use, TreePath scope) {
    for (var at = use; at.getLeaf() != scope.getLeaf(); at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof MethodTree) {
        return true;
      }
    }
    return false;
  }

  /**
   * Code that calls the same method again to ask whether there is anything. A header, unlike a
   * message, is the same at each look, so any method of the class may ask for it.
   */
  private static boolean isAskedElsewhere(MethodInvocationTree receive, Site site) {
    var method = ASTHelpers.getSymbol(receive);
    if (ApiMatcher.matches(Kafka.NULLABLE, receive, site.state())) {
      var arguments = receive.getArguments().toString();
      return site.state().findEnclosing(ClassTree.class).getMembers().stream()
          .anyMatch(
              m ->
                  Paths.contains(
                      m, t -> comparesWithNull(t, c -> isSameCall(c, method, arguments))));
    }
    for (var tree : site.path()) {
      if (tree instanceof MethodTree || tree instanceof LambdaExpressionTree) {
        return Paths.contains(
            tree instanceof LambdaExpressionTree lambda ? lambda.getBody() : tree,
            t -> comparesWithNull(t, c -> method.equals(ASTHelpers.getSymbol(c))));
      }
    }
    return false;
  }

  private static boolean isSameCall(ExpressionTree tree, Symbol method, String arguments) {
    return tree instanceof MethodInvocationTree call
        && method.equals(ASTHelpers.getSymbol(call))
        && call.getArguments().toString().equals(arguments);
  }

  private static boolean comparesWithNull(Tree tree, Predicate<ExpressionTree> call) {
    return tree instanceof BinaryTree comparison
        && (comparison.getKind() == Tree.Kind.EQUAL_TO
            || comparison.getKind() == Tree.Kind.NOT_EQUAL_TO)
        && (call.test(comparison.getLeftOperand()) || call.test(comparison.getRightOperand()));
  }
}
