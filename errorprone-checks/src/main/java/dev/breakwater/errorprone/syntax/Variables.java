package dev.breakwater.errorprone.syntax;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * What a variable stands for: where it is declared, what it may hold, and where it is mentioned.
 */
public final class Variables {
  private Variables() {}

  /**
   * The declaration of the local variable that a name stands for.
   *
   * @param name what is mentioned; null for an expression without receiver
   * @param place where it is mentioned
   * @return null if the name stands for something else, such as a parameter or a field
   */
  public static TreePath declaration(Tree name, TreePath place) {
    if (!(name instanceof IdentifierTree)) {
      return null;
    }
    var variable = ASTHelpers.getSymbol(name);
    for (var at = place; at != null; at = at.getParentPath()) {
      var declared = declaredIn(at.getLeaf());
      for (int i = 0; i < declared.size(); i++) {
        if (declared.get(i) instanceof VariableTree declaration
            && ASTHelpers.getSymbol(declaration) == variable) {
          return new TreePath(at, declaration);
        }
      }
    }
    return null;
  }

  private static List<? extends Tree> declaredIn(Tree scope) {
    if (scope instanceof BlockTree block) {
      return block.getStatements();
    }
    return scope instanceof TryTree attempt ? attempt.getResources() : List.of();
  }

  /**
   * The expression that gave a value its content: the expression itself without parentheses, or, if
   * it names a local variable that is never assigned again, the variable's initializer.
   */
  public static ExpressionTree origin(ExpressionTree expression, TreePath place) {
    var tree = ASTHelpers.stripParentheses(expression);
    if (ASTHelpers.getSymbol(tree) instanceof VarSymbol variable
        && variable.getKind() == ElementKind.LOCAL_VARIABLE
        && ASTHelpers.isConsideredFinal(variable)) {
      var declaration = declaration(tree, place);
      var initializer =
          declaration == null ? null : ((VariableTree) declaration.getLeaf()).getInitializer();
      return initializer == null ? tree : ASTHelpers.stripParentheses(initializer);
    }
    return tree;
  }

  /**
   * Every expression that is assigned to a local variable or to a field that only this compilation
   * unit can assign; empty if others may have a say.
   */
  public static List<ExpressionTree> values(Symbol variable, TreePath place) {
    var values = new ArrayList<ExpressionTree>();
    if (!isOwn(variable)) {
      return values;
    }
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree declaration, Void unused) {
        if (declaration.getInitializer() != null
            && variable.equals(ASTHelpers.getSymbol(declaration))) {
          values.add(declaration.getInitializer());
        }
        return super.visitVariable(declaration, null);
      }

      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        if (variable.equals(ASTHelpers.getSymbol(assignment.getVariable()))) {
          values.add(assignment.getExpression());
        }
        return super.visitAssignment(assignment, null);
      }
    }.scan(scope(variable, place).getLeaf(), null);
    return values;
  }

  private static boolean isOwn(Symbol variable) {
    return variable != null
        && (variable.getKind() == ElementKind.LOCAL_VARIABLE
            || variable.getKind() == ElementKind.FIELD
                && (variable.getModifiers().contains(Modifier.PRIVATE)
                    || variable.getModifiers().contains(Modifier.FINAL)));
  }

  /** Every mention of a variable inside a scope, in source order. */
  public static List<TreePath> uses(Symbol variable, TreePath scope) {
    var uses = new ArrayList<TreePath>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree identifier, Void unused) {
        return note(identifier);
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void unused) {
        note(select);
        return super.visitMemberSelect(select, null);
      }

      private Void note(Tree mention) {
        if (variable.equals(ASTHelpers.getSymbol(mention))) {
          uses.add(getCurrentPath());
        }
        return null;
      }
    }.scan(scope, null);
    return uses;
  }

  /**
   * The code of this compilation unit that can mention a variable: its method, or for a field the
   * whole unit.
   *
   * @param place where it is mentioned
   */
  public static TreePath scope(Symbol variable, TreePath place) {
    for (var at = place; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree method
          && ASTHelpers.getSymbol(method) == variable.owner) {
        return at;
      }
    }
    return new TreePath(place.getCompilationUnit());
  }
}
