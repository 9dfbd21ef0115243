package dev.breakwater.errorprone.messaging;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Kafka;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/**
 * What is called on a consumer after another call on it, in the order of the source, as long as
 * nothing else can have changed the consumer's subscription or assignment.
 */
final class ConsumerCalls extends TreeScanner<Void, Void> {
  private final Symbol consumer;
  private final Api wanted;
  private final Site site;
  private MethodInvocationTree found;
  private boolean later;
  private boolean ended;

  private ConsumerCalls(Symbol consumer, Api wanted, Site site) {
    this.consumer = consumer;
    this.wanted = wanted;
    this.site = site;
  }

  /** The first of the wanted calls that follows the call at a site on the same consumer. */
  static Optional<MethodInvocationTree> next(MethodInvocationTree call, Api wanted, Site site) {
    var consumer = consumerOf(call);
    if (consumer == null) {
      return Optional.empty();
    }
    var calls = new ConsumerCalls(consumer, wanted, site);
    Following.statements(site.path()).forEach(s -> calls.scan(s, null));
    return Optional.ofNullable(calls.found);
  }

  /** The variable or the object's own field that a method is called on, or null. */
  static Symbol consumerOf(MethodInvocationTree call) {
    var receiver = Receivers.of(call);
    return receiver instanceof IdentifierTree || isOfThis(receiver)
        ? ASTHelpers.getSymbol(receiver) instanceof VarSymbol variable ? variable : null
        : null;
  }

  private static boolean isOfThis(ExpressionTree tree) {
    return tree instanceof MemberSelectTree select
        && select.getExpression() instanceof IdentifierTree object
        && object.getName().contentEquals("this");
  }

  @Override
  public Void scan(Tree tree, Void unused) {
    return ended ? null : super.scan(tree, null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    if (!later && consumer.equals(consumerOf(call))) {
      if (ApiMatcher.matches(wanted, call, site.state())) {
        found = call;
      }
      ended = found != null || ApiMatcher.matches(Kafka.CHANGES_ASSIGNMENT, call, site.state());
      return scan(call.getArguments(), null);
    }
    // a method of this class may use the consumer that is a field of it
    ended =
        consumer.getKind() == ElementKind.FIELD
            && site.declaration(ASTHelpers.getSymbol(call)) != null;
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public Void visitIdentifier(IdentifierTree name, Void unused) {
    ended |= consumer.equals(ASTHelpers.getSymbol(name));
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree select, Void unused) {
    ended |= consumer.equals(ASTHelpers.getSymbol(select));
    return super.visitMemberSelect(select, null);
  }

  /** When the code of a lambda or an inner class runs is unknown. */
  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    return endIfMentioned(lambda.getBody());
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    type.getMembers().forEach(this::endIfMentioned);
    return null;
  }

  private Void endIfMentioned(Tree code) {
    boolean outer = later;
    later = true;
    scan(code, null);
    later = outer;
    return null;
  }

  @Override
  public Void visitReturn(ReturnTree statement, Void unused) {
    return end(statement.getExpression());
  }

  @Override
  public Void visitThrow(ThrowTree statement, Void unused) {
    return end(statement.getExpression());
  }

  @Override
  public Void visitBreak(BreakTree statement, Void unused) {
    return end(null);
  }

  @Override
  public Void visitContinue(ContinueTree statement, Void unused) {
    return end(null);
  }

  private Void end(ExpressionTree last) {
    scan(last, null);
    ended = true;
    return null;
  }
}
