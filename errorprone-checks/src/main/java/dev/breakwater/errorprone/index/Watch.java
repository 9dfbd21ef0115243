package dev.breakwater.errorprone.index;

import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Role;
import dev.breakwater.errorprone.vocabulary.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * What one rule wants to see. The index calls its handlers for candidates that survived name and
 * type.
 */
public final class Watch {
  /** Looks at one candidate. */
  @FunctionalInterface
  public interface Handler<T extends Tree> {
    void look(T tree, Site site);
  }

  /**
   * A handler and the methods that it wants; without methods it is called for every node of its
   * kind.
   */
  record Interest<T extends Tree>(
      BugChecker rule, Api api, String annotation, Handler<T> handler) {}

  /** A handler and the annotations that it wants. */
  record AnnotationInterest(BugChecker rule, Types types, Handler<AnnotationTree> handler) {}

  /** A handler and the types, of results or of exceptions, that it wants. */
  record TypeInterest(BugChecker rule, Types types, Handler<ExpressionTree> handler) {}

  final List<Interest<MethodInvocationTree>> calls = new ArrayList<>();
  final List<Interest<MemberReferenceTree>> references = new ArrayList<>();
  final List<Interest<NewClassTree>> creations = new ArrayList<>();
  final List<Interest<CatchTree>> catches = new ArrayList<>();
  final List<Interest<Tree>> implementations = new ArrayList<>();
  final List<AnnotationInterest> annotations = new ArrayList<>();
  final List<TypeInterest> dropped = new ArrayList<>();
  final List<TypeInterest> thrown = new ArrayList<>();
  final List<Interest<SwitchTree>> switches = new ArrayList<>();
  final List<Interest<IfTree>> chains = new ArrayList<>();

  private final BugChecker rule;
  private final SuiteConfig config;

  Watch(BugChecker rule, SuiteConfig config) {
    this.rule = rule;
    this.config = config;
  }

  /** The name of the rule that watches. */
  String rule() {
    return rule.canonicalName();
  }

  /** Calls of these methods. */
  public void calls(Api api, Handler<MethodInvocationTree> handler) {
    calls.add(new Interest<>(rule, api, null, handler));
  }

  /** Calls of the methods that play this role, the user's own among them. */
  public void calls(Role role, Handler<MethodInvocationTree> handler) {
    calls.add(new Interest<>(rule, config.methodsOf(role), role.annotation(), handler));
  }

  /** Method references to these methods. */
  public void references(Api api, Handler<MemberReferenceTree> handler) {
    references.add(new Interest<>(rule, api, null, handler));
  }

  /** Method references to the methods that play this role, the user's own among them. */
  public void references(Role role, Handler<MemberReferenceTree> handler) {
    references.add(new Interest<>(rule, config.methodsOf(role), role.annotation(), handler));
  }

  /** Instance creations by these constructors. */
  public void creations(Api constructors, Handler<NewClassTree> handler) {
    creations.add(new Interest<>(rule, constructors, null, handler));
  }

  /** Every catch clause: they are few. */
  public void catches(Handler<CatchTree> handler) {
    catches.add(new Interest<>(rule, null, null, handler));
  }

  /**
   * Methods, lambdas and method references that implement one of these methods, whatever calls
   * them.
   */
  public void implementations(Api methods, Handler<Tree> handler) {
    implementations.add(new Interest<>(rule, methods, null, handler));
  }

  /** Annotations of these types, wherever they stand; see {@link Site#annotated()}. */
  public void annotations(Types types, Handler<AnnotationTree> handler) {
    annotations.add(new AnnotationInterest(rule, types, handler));
  }

  /**
   * Calls and method references whose result is of exactly one of these types, and stands where it
   * may be dropped: as a statement, as all that a lambda does, or behind a method reference.
   */
  public void dropped(Types results, Handler<ExpressionTree> handler) {
    dropped.add(new TypeInterest(rule, results, handler));
  }

  /** Exceptions of exactly one of these types in the throws clause of a method, the candidate. */
  public void thrown(Types exceptions, Handler<ExpressionTree> handler) {
    thrown.add(new TypeInterest(rule, exceptions, handler));
  }

  /** Every switch statement: they are few. */
  public void switches(Handler<SwitchTree> handler) {
    switches.add(new Interest<>(rule, null, null, handler));
  }

  /** The first {@code if} of every chain, even of one, that begins with {@code instanceof}. */
  public void chains(Handler<IfTree> handler) {
    chains.add(new Interest<>(rule, null, null, handler));
  }
}
