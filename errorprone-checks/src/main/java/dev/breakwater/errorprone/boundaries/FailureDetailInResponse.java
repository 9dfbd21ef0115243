package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
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
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.EntryPoints;
import dev.breakwater.errorprone.vocabulary.ExceptionTexts;
import dev.breakwater.errorprone.vocabulary.HttpAnswers;
import javax.inject.Inject;
import javax.lang.model.element.ElementKind;

/** Reports answers to requests that quote an exception of whatever kind. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "What an unexpected exception says is sent to whoever called",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class FailureDetailInResponse extends BackendCheck {
  public FailureDetailInResponse() {
    this(SuiteConfig.unset());
  }

  @Inject
  FailureDetailInResponse(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(
        EntryPoints.EXCEPTION_HANDLER_ANNOTATIONS,
        (annotation, site) -> look(HandledException.ofAnnotated(annotation, site), site));
    watch.implementations(
        EntryPoints.EXCEPTION_HANDLER_METHODS,
        (function, site) -> look(HandledException.ofImplementation(function, site), site));
    watch.catches(this::lookAtCatch);
  }

  private void look(HandledException handled, Site site) {
    if (handled != null && handled.isCatchAll() && !site.inTest()) {
      for (var parameter : handled.parameters()) {
        look(ASTHelpers.getSymbol(parameter), handled.path(), site);
      }
    }
  }

  private void lookAtCatch(CatchTree clause, Site site) {
    if (Catches.isBroad(clause)
        && !site.inTest()
        && site.boundary().filter(BoundaryKind.HTTP::equals).isPresent()) {
      look(ASTHelpers.getSymbol(clause.getParameter()), site.path(), site);
    }
  }

  private static void look(Symbol exception, TreePath scope, Site site) {
    for (var use : Variables.uses(exception, scope)) {
      var text = textOf(use, site);
      if (text != null && !isSorted(use) && isSent(text, site)) {
        site.report(
            text.getLeaf(),
            "an unexpected exception's own words go to whoever called: SQL, host names, paths, class names; answer with "
                + "a fixed text and an id, and log the exception under that id");
        return;
      }
    }
  }

  /** Whether the kind of the exception was asked for before, so that it is not any exception. */
  private static boolean isSorted(TreePath use) {
    for (var tree : use) {
      if (tree instanceof IfTree branch && asksForKind(branch.getCondition())
          || tree instanceof ConditionalExpressionTree choice
              && asksForKind(choice.getCondition())) {
        return true;
      }
      if (tree instanceof MethodTree) {
        return false;
      }
    }
    return false;
  }

  private static boolean asksForKind(Tree condition) {
    return Paths.contains(condition, InstanceOfTree.class::isInstance);
  }

  /** The expression that makes a text of the exception, or null if it is put to another use. */
  private static TreePath textOf(TreePath use, Site site) {
    var call = Receivers.callOn(use);
    if (call != null) {
      return ApiMatcher.matches(ExceptionTexts.OWN, call.getLeaf(), site.state())
              || ApiMatcher.matches(ExceptionTexts.PRINT, call.getLeaf(), site.state())
                  && writes(call, site)
          ? call
          : null;
    }
    var parent = use.getParentPath();
    if (parent.getLeaf() instanceof MethodInvocationTree taker
        && ApiMatcher.matches(ExceptionTexts.OF_ARGUMENT, taker, site.state())) {
      return parent;
    }
    return parent.getLeaf() instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS
        ? parent
        : null;
  }

  /** Whether the answer, or what becomes of it, contains the text. */
  private static boolean isSent(TreePath text, Site site) {
    if (ApiMatcher.matches(ExceptionTexts.PRINT, text.getLeaf(), site.state())) {
      return true;
    }
    for (var at = text; at != null; at = at.getParentPath()) {
      var tree = at.getLeaf();
      if (tree instanceof ReturnTree) {
        return true;
      }
      if (tree instanceof LambdaExpressionTree || tree instanceof MethodTree) {
        return false;
      }
      if (tree instanceof MethodInvocationTree call && at != text) {
        if (writes(at, site) || ApiMatcher.matches(HttpAnswers.SEND, call, site.state())) {
          return true;
        }
        if (Logging.isLogCall(call)) {
          return false;
        }
      }
      if (tree instanceof VariableTree || tree instanceof AssignmentTree || isStatement(at)) {
        return isReturned(holderOf(tree), at);
      }
    }
    return false;
  }

  private static boolean isStatement(TreePath path) {
    return path.getLeaf() instanceof ExpressionStatementTree;
  }

  /** The local variable that holds the text, or the object that was told it, or null. */
  private static Symbol holderOf(Tree tree) {
    if (tree instanceof VariableTree variable) {
      return ASTHelpers.getSymbol(variable);
    }
    if (tree instanceof AssignmentTree assignment) {
      return ASTHelpers.getSymbol(assignment.getVariable());
    }
    ExpressionTree at = ((ExpressionStatementTree) tree).getExpression();
    while (at instanceof MethodInvocationTree call && Receivers.of(call) != null) {
      at = Receivers.of(call);
    }
    return at instanceof IdentifierTree name ? ASTHelpers.getSymbol(name) : null;
  }

  private static boolean isReturned(Symbol holder, TreePath place) {
    return holder != null
        && holder.getKind() == ElementKind.LOCAL_VARIABLE
        && Variables.uses(holder, Variables.scope(holder, place)).stream()
            .anyMatch(FailureDetailInResponse::isInReturn);
  }

  private static boolean isInReturn(TreePath use) {
    for (var tree : use) {
      if (tree instanceof ReturnTree) {
        return true;
      }
      if (tree instanceof LambdaExpressionTree || tree instanceof MethodTree) {
        return false;
      }
    }
    return false;
  }

  /** Whether a call writes to the answer of a servlet, or is given what writes to it. */
  private static boolean writes(TreePath path, Site site) {
    var call = (MethodInvocationTree) path.getLeaf();
    return isWriter(Receivers.of(call), path, site)
        || call.getArguments().stream().anyMatch(a -> isWriter(a, path, site));
  }

  private static boolean isWriter(ExpressionTree expression, TreePath place, Site site) {
    return expression != null
        && Variables.origin(expression, place) instanceof MethodInvocationTree origin
        && ApiMatcher.matches(HttpAnswers.WRITER, origin, site.state());
  }
}
