package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.syntax.Escape;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.KafkaStreams;
import javax.inject.Inject;
import javax.lang.model.element.ElementKind;

/** Reports iterators over a state store that nobody can close any more, or that nobody does. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This iterator is never closed and keeps memory of the state store",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class StateStoreIteratorUnclosed extends BackendCheck {
  private static final String MESSAGE =
      "this iterator keeps memory outside the heap until it is closed, and nothing here closes it; use it in a "
          + "try-with-resources statement";

  public StateStoreIteratorUnclosed() {
    this(SuiteConfig.unset());
  }

  @Inject
  StateStoreIteratorUnclosed(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(KafkaStreams.ITERATE, this::look);
  }

  private void look(MethodInvocationTree read, Site site) {
    var type = site.state().getTypes().erasure(ASTHelpers.getSymbol(read).getReturnType()).tsym;
    if (!Symbols.isSubclass(type, KafkaStreams.ITERATOR, site.state()) || site.inTest()) {
      return;
    }
    var path = site.path();
    var parent = path.getParentPath().getLeaf();
    if (Calls.resultIsDropped(path, site.state()) || isOnlyCalled(path)) {
      site.report(read, MESSAGE);
    } else if (parent instanceof VariableTree variable) {
      if (isLeftOpen(ASTHelpers.getSymbol(variable), path)) {
        report(read, variable, site);
      }
    } else if (parent instanceof AssignmentTree assignment
        && path.getParentPath().getParentPath().getLeaf() instanceof ExpressionStatementTree
        && ASTHelpers.getSymbol(assignment.getVariable()) instanceof VarSymbol variable
        && isLeftOpen(variable, path)) {
      site.report(read, MESSAGE);
    }
  }

  /** Whether a method is called on the iterator on the spot, after which nobody has it any more. */
  private static boolean isOnlyCalled(TreePath read) {
    var call = Receivers.callOn(read);
    return call != null && !isClose(call);
  }

  private static boolean isLeftOpen(Symbol iterator, TreePath path) {
    if (iterator.getKind() != ElementKind.LOCAL_VARIABLE) {
      return false;
    }
    var function = functionAround(path);
    return !Escape.escapes(iterator, function)
        && Variables.uses(iterator, function).stream()
            .map(Receivers::callOn)
            .noneMatch(call -> call != null && isClose(call));
  }

  private static TreePath functionAround(TreePath path) {
    var at = path;
    while (at.getParentPath().getParentPath() != null
        && !(at.getLeaf() instanceof MethodTree || at.getLeaf() instanceof LambdaExpressionTree)) {
      at = at.getParentPath();
    }
    return at;
  }

  private static boolean isClose(TreePath call) {
    return ASTHelpers.getSymbol(call.getLeaf()).getSimpleName().contentEquals("close");
  }

  /** What follows in the block moves into the try statement, unless the variable is used twice. */
  private static void report(MethodInvocationTree read, VariableTree variable, Site site) {
    if (ASTHelpers.isConsideredFinal(ASTHelpers.getSymbol(variable))
        && site.path().getParentPath().getParentPath().getLeaf() instanceof BlockTree block) {
      var state = site.state();
      var last = block.getStatements().get(block.getStatements().size() - 1);
      var declaration = state.getSourceForNode(variable);
      site.report(
          read,
          MESSAGE,
          SuggestedFix.builder()
              .replace(
                  variable, "try (" + declaration.substring(0, declaration.length() - 1) + ") {")
              .postfixWith(last, "}")
              .build());
    } else {
      site.report(read, MESSAGE);
    }
  }
}
