package dev.breakwater.errorprone.boundaries;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a web framework's exception handler handles.
 *
 * @param types of the exceptions for which it is called
 * @param parameters those that take the exception or one of its causes
 * @param path the method or lambda
 * @param body the code
 */
record HandledException(List<Type> types, List<VariableTree> parameters, TreePath path, Tree body) {
  private static final Set<String> ALL =
      Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");

  /** Of a method that is annotated as a handler; null if the annotation stands elsewhere. */
  static HandledException ofAnnotated(AnnotationTree annotation, Site site) {
    if (!(site.annotated() instanceof MethodTree method) || method.getBody() == null) {
      return null;
    }
    var path = site.path();
    while (path.getLeaf() != method) {
      path = path.getParentPath();
    }
    return new HandledException(
        typesOf(annotation, method, site),
        throwablesOf(method.getParameters(), site),
        path,
        method.getBody());
  }

  /** What an annotated handler is called for: what the annotation names, or else its parameters. */
  static List<Type> typesOf(AnnotationTree annotation, MethodTree method, Site site) {
    var types = new ArrayList<Type>();
    for (var name : List.of("value", "exception")) {
      var attribute = Attributes.of(annotation, name);
      if (attribute != null) {
        Attributes.elementsOf(attribute).forEach(e -> addClass(e, types));
      }
    }
    if (types.isEmpty()) {
      throwablesOf(method.getParameters(), site).forEach(p -> types.add(ASTHelpers.getType(p)));
    }
    return types;
  }

  /** Of a method or lambda that implements a handler's interface; null without code. */
  static HandledException ofImplementation(Tree function, Site site) {
    var lambda = function instanceof LambdaExpressionTree tree ? tree : null;
    var method = function instanceof MethodTree tree ? tree : null;
    if (lambda == null && (method == null || method.getBody() == null)) {
      return null;
    }
    var parameters =
        throwablesOf(lambda == null ? method.getParameters() : lambda.getParameters(), site);
    return new HandledException(
        parameters.stream().map(ASTHelpers::getType).toList(),
        parameters,
        site.path(),
        lambda == null ? method.getBody() : lambda.getBody());
  }

  /** Whether it is called for failures that nobody thought of. */
  boolean isCatchAll() {
    return types.stream().anyMatch(t -> ALL.contains(t.tsym.getQualifiedName().toString()));
  }

  /** Whether a variable takes the exception. */
  boolean takes(Symbol variable) {
    return parameters.stream().anyMatch(p -> ASTHelpers.getSymbol(p).equals(variable));
  }

  private static List<VariableTree> throwablesOf(
      List<? extends VariableTree> parameters, Site site) {
    var throwable = site.state().getSymtab().throwableType;
    return parameters.stream()
        .<VariableTree>map(p -> p)
        .filter(p -> site.state().getTypes().isSubtype(ASTHelpers.getType(p), throwable))
        .toList();
  }

  private static void addClass(ExpressionTree literal, List<Type> types) {
    if (literal instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("class")) {
      types.add(ASTHelpers.getType(select.getExpression()));
    }
  }
}
