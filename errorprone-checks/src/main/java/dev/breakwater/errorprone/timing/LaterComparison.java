package dev.breakwater.errorprone.timing;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.errorprone.syntax.Following;
import java.util.HashSet;
import java.util.Set;

/** Whether code asks later on what the tasks that it waited for have got done. */
final class LaterComparison {
  private LaterComparison() {}

  /**
   * Whether code after the wait compares what a lambda or an inner class of the surroundings works
   * on: a count with the one that is needed, or an answer with null. Whether there is any result at
   * all is another question: a comparison with zero says nothing of the tasks that are late.
   */
  static boolean follows(WaitCall wait) {
    var compared = new Compared();
    compared.scan(Following.statements(wait.site().path()), null);
    return !compared.variables.isEmpty() && isWorkedOn(compared.variables, wait.surroundings());
  }

  private static boolean isWorkedOn(Set<Symbol> variables, Tree surroundings) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      private int tasks;

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
        tasks++;
        super.visitLambdaExpression(lambda, null);
        tasks--;
        return null;
      }

      @Override
      public Void visitClass(ClassTree type, Void unused) {
        tasks++;
        super.visitClass(type, null);
        tasks--;
        return null;
      }

      @Override
      public Void visitIdentifier(IdentifierTree identifier, Void unused) {
        found[0] |= tasks > 0 && variables.contains(ASTHelpers.getSymbol(identifier));
        return null;
      }
    }.scan(surroundings, null);
    return found[0];
  }

  /** The variables that are compared. */
  private static final class Compared extends TreeScanner<Void, Void> {
    final Set<Symbol> variables = new HashSet<>();
    private boolean inComparison;

    @Override
    public Void visitForLoop(ForLoopTree loop, Void unused) {
      // its condition compares only to go through what is there
      return scan(loop.getStatement(), null);
    }

    @Override
    public Void visitBinary(BinaryTree binary, Void unused) {
      boolean outer = inComparison;
      inComparison |= compares(binary) && !isWithZero(binary);
      super.visitBinary(binary, null);
      inComparison = outer;
      return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, Void unused) {
      if (inComparison) {
        variables.add(ASTHelpers.getSymbol(identifier));
      }
      return null;
    }

    private static boolean compares(BinaryTree binary) {
      return switch (binary.getKind()) {
        case EQUAL_TO, NOT_EQUAL_TO, LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL ->
            true;
        default -> false;
      };
    }

    private static boolean isWithZero(BinaryTree binary) {
      return isZero(binary.getLeftOperand()) || isZero(binary.getRightOperand());
    }

    private static boolean isZero(ExpressionTree operand) {
      var value = ASTHelpers.constValue(operand, Number.class);
      return value != null && value.longValue() == 0;
    }
  }
}
