package dev.breakwater.errorprone.index;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.util.Name;
import dev.breakwater.errorprone.vocabulary.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The one pass over a compilation unit that serves all rules. Until a name matches it allocates
 * nothing: the way to the root is kept in an array, and a {@link TreePath} is made for candidates
 * only.
 */
final class UnitScanner extends TreeScanner<Void, Void> {
  private final Suite.Routes routes;
  private final Unit unit;
  private final VisitorState state;
  private final BiConsumer<Watch.Interest<Tree>, Tree> lookAt = this::look;
  private Tree[] ancestors = new Tree[64];
  private TreePath[] paths = new TreePath[64];
  private int depth;

  UnitScanner(Suite.Routes routes, Unit unit, VisitorState state) {
    this.routes = routes;
    this.unit = unit;
    this.state = state;
  }

  @Override
  public Void scan(Tree tree, Void unused) {
    if (tree == null) {
      return null;
    }
    if (depth == ancestors.length) {
      ancestors = Arrays.copyOf(ancestors, depth * 2);
    }
    ancestors[depth++] = tree;
    tree.accept(this, null);
    depth--;
    return null;
  }

  /** Without an iterator, of which there would be one for each list of nodes. */
  @Override
  public Void scan(Iterable<? extends Tree> nodes, Void unused) {
    if (nodes instanceof com.sun.tools.javac.util.List<? extends Tree> list) {
      for (var at = list; at.nonEmpty(); at = at.tail) {
        scan(at.head, null);
      }
      return null;
    }
    return super.scan(nodes, null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    var select = call.getMethodSelect();
    var name =
        select instanceof JCFieldAccess access
            ? access.name
            : select instanceof JCIdent ident ? ident.name : null;
    offer(routes.calls, name, call);
    if (!routes.dropped.isEmpty() && standsAlone(call)) {
      offerType(routes.dropped, ((JCMethodInvocation) call).type, call);
    }
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
    offer(routes.references, ((JCMemberReference) reference).name, reference);
    routes.implementations.offerFunction(reference, state, lookAt);
    if (!routes.dropped.isEmpty()
        && ((JCMemberReference) reference).sym instanceof MethodSymbol method) {
      offerType(routes.dropped, method.getReturnType(), reference);
    }
    return super.visitMemberReference(reference, null);
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    offer(routes.creations, className(creation.getIdentifier()), creation);
    return super.visitNewClass(creation, null);
  }

  @Override
  public Void visitCatch(CatchTree clause, Void unused) {
    for (var interest : routes.catches) {
      look(interest, clause);
    }
    return super.visitCatch(clause, null);
  }

  @Override
  public Void visitSwitch(SwitchTree choice, Void unused) {
    for (var interest : routes.switches) {
      look(interest, choice);
    }
    return super.visitSwitch(choice, null);
  }

  @Override
  public Void visitIf(IfTree choice, Void unused) {
    if (!routes.chains.isEmpty()
        && ASTHelpers.stripParentheses(choice.getCondition()) instanceof InstanceOfTree
        && !(ancestors[depth - 2] instanceof IfTree before
            && before.getElseStatement() == choice)) {
      for (var interest : routes.chains) {
        look(interest, choice);
      }
    }
    return super.visitIf(choice, null);
  }

  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    routes.implementations.offerMethod(((JCMethodDecl) method).sym, method, state, lookAt);
    if (!routes.thrown.isEmpty()) {
      for (var at = ((JCMethodDecl) method).thrown; at.nonEmpty(); at = at.tail) {
        offerType(routes.thrown, at.head.type, at.head);
      }
    }
    return super.visitMethod(method, null);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    routes.implementations.offerFunction(lambda, state, lookAt);
    return super.visitLambdaExpression(lambda, null);
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void unused) {
    var type = annotation.getAnnotationType();
    var name = className(type);
    var found = name == null ? null : routes.annotations.get(name);
    if (found != null) {
      for (int i = 0; i < found.size(); i++) {
        var interest = found.get(i);
        if (isOneOf(interest.types(), ASTHelpers.getSymbol(type))) {
          look(interest.rule(), interest.handler(), annotation);
        }
      }
    }
    return super.visitAnnotation(annotation, null);
  }

  private boolean standsAlone(MethodInvocationTree call) {
    var parent = ancestors[depth - 2];
    return parent instanceof ExpressionStatementTree
        || parent instanceof LambdaExpressionTree lambda && lambda.getBody() == call;
  }

  private void offerType(
      Map<Name, List<Watch.TypeInterest>> interests, Type type, ExpressionTree tree) {
    var found = type == null ? null : interests.get(type.tsym.flatName());
    if (found != null) {
      for (int i = 0; i < found.size(); i++) {
        look(found.get(i).rule(), found.get(i).handler(), tree);
      }
    }
  }

  private boolean isOneOf(Types types, Symbol type) {
    for (var name : types.names()) {
      if (type != null && type == Symbols.find(name, state)) {
        return true;
      }
    }
    return false;
  }

  private <T extends Tree> void offer(Router<T> router, Name name, T tree) {
    var found = name == null ? null : router.of(name);
    if (found != null) {
      Symbol method = null;
      for (int i = 0; i < found.size(); i++) {
        var route = found.get(i);
        var targets = route.targets(state);
        if (targets.length > 0) {
          method = method == null ? ASTHelpers.getSymbol(tree) : method;
          if (matches(targets, method, route.interest().rule(), tree)) {
            look(route.interest(), tree);
          }
        }
      }
    }
    if (routes.annotationsPresent) {
      offerAnnotated(router.annotated(), tree);
    }
  }

  /**
   * Only where the class path has the suite's annotations, since it resolves the symbol of every
   * call.
   */
  private <T extends Tree> void offerAnnotated(List<Watch.Interest<T>> interests, T tree) {
    if (interests.isEmpty()) {
      return;
    }
    var symbol = ASTHelpers.getSymbol(tree);
    if (symbol == null) {
      return;
    }
    for (var mirror : symbol.getAnnotationMirrors()) {
      for (var interest : interests) {
        if (mirror.type.tsym.getSimpleName().contentEquals(interest.annotation())) {
          look(interest, tree);
        }
      }
    }
  }

  private boolean matches(Router.Target[] targets, Symbol method, BugChecker rule, Tree tree) {
    try {
      for (var target : targets) {
        if (ApiMatcher.matches(target.entry(), target.type(), method, tree, state)) {
          return true;
        }
      }
    } catch (RuntimeException | AssertionError e) {
      unit.failed(rule, e);
    }
    return false;
  }

  private <T extends Tree> void look(Watch.Interest<T> interest, T tree) {
    look(interest.rule(), interest.handler(), tree);
  }

  private <T extends Tree> void look(BugChecker rule, Watch.Handler<T> handler, T tree) {
    long start = System.nanoTime();
    try {
      handler.look(tree, new Site(rule, unit, this, state));
    } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
      unit.failed(rule, e);
    } finally {
      unit.spent(rule, System.nanoTime() - start);
    }
  }

  /**
   * The way from the root to the node that is being looked at, made once for all rules; the part of
   * it that an earlier candidate had, too, is not made again.
   */
  TreePath path() {
    if (paths.length < depth) {
      paths = Arrays.copyOf(paths, ancestors.length);
    }
    TreePath parent = null;
    for (int i = 0; i < depth; i++) {
      var known = paths[i];
      if (known == null || known.getLeaf() != ancestors[i] || known.getParentPath() != parent) {
        known =
            parent == null
                ? new TreePath((CompilationUnitTree) ancestors[i])
                : new TreePath(parent, ancestors[i]);
        paths[i] = known;
      }
      parent = known;
    }
    return parent;
  }

  private static Name className(Tree identifier) {
    if (identifier instanceof JCIdent ident) {
      return ident.name;
    }
    if (identifier instanceof JCFieldAccess access) {
      return access.name;
    }
    if (identifier instanceof ParameterizedTypeTree parameterized) {
      return className(parameterized.getType());
    }
    return identifier instanceof AnnotatedTypeTree annotated
        ? className(annotated.getUnderlyingType())
        : null;
  }
}
