package dev.breakwater.errorprone.syntax;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * What visible code does with a value: which methods it calls on it and where it puts it. The value
 * is followed through fluent calls, local variables and private fields of its compilation unit.
 */
public final class Fate {
  private final VisitorState state;
  private final List<ExpressionTree> calls = new ArrayList<>();
  private final List<TreePath> takers = new ArrayList<>();
  private final Set<Symbol> variables = new HashSet<>();
  private boolean returned;
  private boolean lost;

  private Fate(VisitorState state) {
    this.state = state;
  }

  /** Follows the value of the expression at a path. */
  public static Fate of(TreePath value, VisitorState state) {
    var fate = new Fate(state);
    fate.follow(value);
    return fate;
  }

  /** The calls and method references whose receiver the value is. */
  public List<ExpressionTree> calls() {
    return calls;
  }

  /** The calls and instance creations that the value is an argument of. */
  public List<TreePath> takers() {
    return takers;
  }

  /** Whether a method or a lambda hands the value out. */
  public boolean isReturned() {
    return returned;
  }

  /**
   * Whether the value gets where it cannot be followed, other than by being returned or passed on.
   */
  public boolean isLost() {
    return lost;
  }

  private void follow(TreePath value) {
    var up = value.getParentPath();
    var parent = up.getLeaf();
    if (parent instanceof ParenthesizedTree
        || parent instanceof TypeCastTree
        || parent instanceof ConditionalExpressionTree choice
            && choice.getCondition() != value.getLeaf()) {
      follow(up);
    } else if (parent instanceof MemberSelectTree) {
      followCall(Receivers.callOn(value));
    } else if (parent instanceof MemberReferenceTree reference) {
      calls.add(reference);
    } else if (parent instanceof VariableTree) {
      followVariable(ASTHelpers.getSymbol(parent), value);
    } else if (parent instanceof AssignmentTree assignment) {
      if (assignment.getExpression() == value.getLeaf()) {
        followVariable(ASTHelpers.getSymbol(assignment.getVariable()), value);
        follow(up);
      }
    } else if (takes(parent, value.getLeaf())) {
      takers.add(up);
    } else if (parent instanceof ReturnTree || parent instanceof LambdaExpressionTree) {
      returned |= !Calls.resultIsDropped(value, state);
    } else {
      lost |= !(parent instanceof ExpressionStatementTree || parent instanceof BinaryTree);
    }
  }

  private void followCall(TreePath path) {
    if (path == null) {
      lost = true;
      return;
    }
    var call = (MethodInvocationTree) path.getLeaf();
    calls.add(call);
    var types = state.getTypes();
    var receiver = ASTHelpers.getReceiverType(call);
    if (types.isSameType(types.erasure(receiver), types.erasure(ASTHelpers.getType(call)))) {
      follow(path);
    }
  }

  private static boolean takes(Tree parent, Tree value) {
    return parent instanceof MethodInvocationTree call && call.getArguments().contains(value)
        || parent instanceof NewClassTree creation && creation.getArguments().contains(value);
  }

  private void followVariable(Symbol variable, TreePath value) {
    if (!(variable instanceof VarSymbol) || isOpen(variable)) {
      lost = true;
    } else if (variables.add(variable)) {
      for (var use : Variables.uses(variable, Variables.scope(variable, value))) {
        if (!isTarget(use)) {
          follow(use);
        } else if (variable.getKind() == ElementKind.FIELD && assigned(use) != value.getLeaf()) {
          // which of its values a field has at another method's call cannot be known
          lost = true;
        }
      }
    }
  }

  private static boolean isOpen(Symbol variable) {
    return variable.getKind() == ElementKind.FIELD
        && !variable.getModifiers().contains(Modifier.PRIVATE);
  }

  private static boolean isTarget(TreePath use) {
    return use.getParentPath().getLeaf() instanceof AssignmentTree assignment
        && assignment.getVariable() == use.getLeaf();
  }

  private static Tree assigned(TreePath target) {
    return ((AssignmentTree) target.getParentPath().getLeaf()).getExpression();
  }
}
