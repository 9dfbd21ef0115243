package dev.breakwater.errorprone.boundaries;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.vocabulary.Failures;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a catch block does with what it caught. */
final class CauseUses extends TreeScanner<Void, Void> {
  private static final Set<String> TEXTS = Set.of("getMessage", "getLocalizedMessage", "toString");

  private final Set<NewClassTree> successors = new LinkedHashSet<>();
  private final Symbol caught;
  private final Site site;
  private boolean keepsCause;

  CauseUses(Symbol caught, Site site) {
    this.caught = caught;
    this.site = site;
  }

  /**
   * The exceptions that the block goes on with, thrown or handed on, and that are told its text;
   * none if it may keep the caught one itself.
   */
  Set<NewClassTree> successors() {
    return keepsCause ? Set.of() : successors;
  }

  @Override
  public Void visitThrow(ThrowTree statement, Void unused) {
    noteIfTold(statement.getExpression());
    return super.visitThrow(statement, null);
  }

  @Override
  public Void visitIdentifier(IdentifierTree identifier, Void unused) {
    // every mention that is not just its text may keep the failure itself
    keepsCause |= caught.equals(ASTHelpers.getSymbol(identifier));
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    if (isTextOf(call)) {
      return null;
    }
    var arguments = call.getArguments();
    if (arguments.size() == 1
        && arguments.get(0) instanceof NewClassTree
        && ApiMatcher.matches(Failures.FAIL, call, site.state())) {
      noteIfTold(arguments.get(0));
    }
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public Void visitBinary(BinaryTree binary, Void unused) {
    if (binary.getKind() == Tree.Kind.PLUS) {
      scanOperand(binary.getLeftOperand());
      scanOperand(binary.getRightOperand());
      return null;
    }
    return super.visitBinary(binary, null);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    keepsCause = true;
    return null;
  }

  private void noteIfTold(ExpressionTree failure) {
    if (failure instanceof NewClassTree exception
        && exception.getArguments().stream().anyMatch(this::isText)) {
      successors.add(exception);
    }
  }

  /** In a concatenation the exception is its own text. */
  private void scanOperand(ExpressionTree operand) {
    if (!isCaught(operand)) {
      scan(operand, null);
    }
  }

  private boolean isText(ExpressionTree argument) {
    return argument instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS
        ? isText(binary.getLeftOperand())
            || isText(binary.getRightOperand())
            || isCaught(binary.getLeftOperand())
            || isCaught(binary.getRightOperand())
        : argument instanceof MethodInvocationTree call
            && (isTextOf(call) || call.getArguments().stream().anyMatch(this::isText));
  }

  private boolean isTextOf(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && TEXTS.contains(select.getIdentifier().toString())
        && isCaught(select.getExpression());
  }

  private boolean isCaught(Tree tree) {
    return tree instanceof IdentifierTree identifier
        && caught.equals(ASTHelpers.getSymbol(identifier));
  }
}
