package dev.breakwater.errorprone.syntax;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.errorprone.vocabulary.Types;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;

/** What an annotation says. */
public final class Attributes {
  private Attributes() {}

  /** The annotation of one of these types on a method, or null. */
  public static AnnotationTree annotation(MethodTree method, Types types) {
    for (var annotation : method.getModifiers().getAnnotations()) {
      var type = ASTHelpers.getSymbol(annotation.getAnnotationType());
      if (type != null && types.names().contains(type.getQualifiedName().toString())) {
        return annotation;
      }
    }
    return null;
  }

  /** The annotation of one of these types on a declaration of whatever file, or null. */
  public static AnnotationMirror mirror(Symbol declaration, Types types) {
    if (declaration != null) {
      for (var annotation : declaration.getAnnotationMirrors()) {
        if (types.names().contains(annotation.type.tsym.getQualifiedName().toString())) {
          return annotation;
        }
      }
    }
    return null;
  }

  /** Whether an annotation gives an attribute a value whose text ends in one of these. */
  public static boolean says(AnnotationMirror annotation, String attribute, String... endings) {
    return annotation.getElementValues().entrySet().stream()
        .filter(e -> e.getKey().getSimpleName().contentEquals(attribute))
        .anyMatch(e -> Arrays.stream(endings).anyMatch(e.getValue().toString()::endsWith));
  }

  /** The assignment of an attribute, or null where the annotation leaves it out. */
  public static AssignmentTree of(AnnotationTree annotation, String name) {
    for (var argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(name)) {
        return assignment;
      }
    }
    return null;
  }

  /** The text of an attribute; null where it is left out or no constant. */
  public static String textOf(AnnotationTree annotation, String name) {
    var assignment = of(annotation, name);
    return assignment == null
        ? null
        : ASTHelpers.constValue(assignment.getExpression(), String.class);
  }

  /** The elements of an attribute; one alone needs no braces. */
  public static List<? extends ExpressionTree> elementsOf(AssignmentTree attribute) {
    return attribute.getExpression() instanceof NewArrayTree array
        ? array.getInitializers()
        : List.of(attribute.getExpression());
  }
}
