package dev.breakwater.errorprone.index;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.EntryPoints;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Tells at which boundary code stands: by annotation, by implemented interface method, or by being
 * {@code main}.
 */
final class Boundaries {
  private Boundaries() {}

  /**
   * The boundary of the innermost method or lambda around a path. A lambda whose interface the
   * suite does not know may run anywhere, so nothing is known of the code inside.
   */
  static Optional<BoundaryKind> kindOf(TreePath path, VisitorState state) {
    for (var tree : path) {
      if (tree instanceof LambdaExpressionTree lambda) {
        return ofInterfaceMethod(functionOf(lambda, state), state);
      }
      if (tree instanceof MethodTree method) {
        return ofMethod(ASTHelpers.getSymbol(method), method, state);
      }
      if (tree instanceof ClassTree) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  static Optional<BoundaryKind> ofMethod(
      MethodSymbol symbol, MethodTree method, VisitorState state) {
    if (symbol == null) {
      return Optional.empty();
    }
    var annotated = ofAnnotations(symbol);
    if (annotated.isPresent()) {
      return annotated;
    }
    if (isMain(method)) {
      return Optional.of(BoundaryKind.MAIN);
    }
    return ofInterfaceMethod(symbol, state);
  }

  private static Optional<BoundaryKind> ofAnnotations(Symbol symbol) {
    for (var mirror : symbol.getAnnotationMirrors()) {
      var kind = EntryPoints.ANNOTATIONS.get(mirror.type.tsym.getQualifiedName().toString());
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The boundary by the interface method that a method is or implements. */
  private static Optional<BoundaryKind> ofInterfaceMethod(MethodSymbol method, VisitorState state) {
    if (method == null) {
      return Optional.empty();
    }
    for (var row : EntryPoints.METHODS.entrySet()) {
      if (isOrImplements(method, row.getKey(), state)) {
        return Optional.of(row.getValue());
      }
    }
    return Optional.empty();
  }

  /** Whether the innermost method or lambda around a path implements one of these methods. */
  static boolean implementsOneOf(Api methods, TreePath path, VisitorState state) {
    for (var tree : path) {
      if (tree instanceof LambdaExpressionTree || tree instanceof MethodTree) {
        var symbol =
            tree instanceof LambdaExpressionTree lambda
                ? functionOf(lambda, state)
                : ASTHelpers.getSymbol((MethodTree) tree);
        return implementsOneOf(methods, symbol, state);
      }
    }
    return false;
  }

  /** Whether a lambda or method reference stands for one of these methods. */
  static boolean implementsOneOf(Api methods, Tree function, VisitorState state) {
    return implementsOneOf(methods, functionOf(function, state), state);
  }

  /** Whether a method is or implements one of these. */
  static boolean implementsOneOf(Api methods, MethodSymbol method, VisitorState state) {
    return method != null
        && methods.entries().stream().anyMatch(m -> isOrImplements(method, m, state));
  }

  private static boolean isOrImplements(MethodSymbol method, Api.Entry entry, VisitorState state) {
    return method.name.contentEquals(entry.method())
        && Symbols.isSubclass(method.owner, entry.type(), state)
        && overrides(method, Symbols.find(entry.type(), state), state);
  }

  /** Whether a method is declared in a type, or overrides a method that is. */
  static boolean overrides(MethodSymbol method, ClassSymbol type, VisitorState state) {
    return method.owner == type
        || ASTHelpers.findSuperMethods(method, state.getTypes()).stream()
            .anyMatch(m -> m.owner == type);
  }

  /** The interface method that a lambda or method reference stands for, or null. */
  static MethodSymbol functionOf(Tree expression, VisitorState state) {
    var type = ASTHelpers.getType(expression);
    if (type == null || type.tsym == null) {
      return null;
    }
    return state.getTypes().findDescriptorSymbol(type.tsym) instanceof MethodSymbol function
        ? function
        : null;
  }

  private static boolean isMain(MethodTree method) {
    return method.getName().contentEquals("main")
        && method.getModifiers().getFlags().contains(Modifier.STATIC)
        && method.getModifiers().getFlags().contains(Modifier.PUBLIC);
  }

  /** Whether a unit is test code: a class in it has test methods, or it lies among test sources. */
  static boolean isTest(CompilationUnitTree unit, VisitorState state) {
    var name = unit.getSourceFile().getName().replace('\\', '/');
    if (name.contains("/src/test/")
        || name.contains("/src/it/")
        || name.contains("/src/integration-test/")) {
      return true;
    }
    for (var type : unit.getTypeDecls()) {
      if (type instanceof ClassTree declared) {
        for (var member : declared.getMembers()) {
          if (member instanceof MethodTree method
              && ASTHelpers.getSymbol(method) != null
              && ofAnnotations(ASTHelpers.getSymbol(method))
                  .filter(BoundaryKind.TEST::equals)
                  .isPresent()) {
            return true;
          }
        }
        if (Symbols.isSubclass(ASTHelpers.getSymbol(declared), "junit.framework.TestCase", state)) {
          return true;
        }
      }
    }
    return false;
  }
}
