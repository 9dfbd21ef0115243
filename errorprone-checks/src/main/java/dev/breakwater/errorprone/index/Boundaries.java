package dev.breakwater.errorprone.index;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.EntryPoints;
import dev.breakwater.errorprone.vocabulary.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;

/**
 * Tells at which boundary code stands: by annotation, by implemented interface method, by what code
 * is given to, or by being {@code main}.
 */
final class Boundaries {
  private static final Map<String, List<Map.Entry<Api.Entry, BoundaryKind>>> METHODS =
      byName(EntryPoints.METHODS);
  private static final Map<String, List<Map.Entry<Api.Entry, BoundaryKind>>> TAKERS =
      byName(EntryPoints.TAKERS);

  /** Annotations by which no framework finds a method to call. */
  private static final Set<String> NO_ENTRY =
      Set.of(
          "CanIgnoreReturnValue",
          "CheckReturnValue",
          "Deprecated",
          "NonNull",
          "NotNull",
          "Nonnull",
          "NullMarked",
          "Nullable",
          "Override",
          "SafeVarargs",
          "SuppressFBWarnings",
          "SuppressWarnings",
          "Transactional",
          "VisibleForTesting");

  private Boundaries() {}

  private static Map<String, List<Map.Entry<Api.Entry, BoundaryKind>>> byName(
      Map<Api.Entry, BoundaryKind> kinds) {
    return kinds.entrySet().stream().collect(Collectors.groupingBy(e -> e.getKey().method()));
  }

  /**
   * The boundary of the innermost method or lambda around a path. A lambda whose interface the
   * suite does not know, and that is given to nobody it knows, may run anywhere, so nothing is
   * known of the code inside.
   */
  static Optional<BoundaryKind> kindOf(TreePath path, SuiteConfig config, VisitorState state) {
    for (var at = path; at != null; at = at.getParentPath()) {
      var tree = at.getLeaf();
      if (tree instanceof LambdaExpressionTree lambda) {
        var kind = ofInterfaceMethod(functionOf(lambda, state), state);
        return kind.isEmpty() ? takerOf(at, state) : kind;
      }
      if (tree instanceof MethodTree method) {
        var kind = ofMethod(ASTHelpers.getSymbol(method), method, config, state);
        var creation = at.getParentPath().getParentPath();
        return kind.isEmpty() && creation.getLeaf() instanceof NewClassTree
            ? takerOf(creation, state)
            : kind;
      }
      if (tree instanceof ClassTree) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The boundary at which the method that is referred to runs, as far as the reference tells. */
  static Optional<BoundaryKind> ofReference(
      MemberReferenceTree reference, TreePath path, VisitorState state) {
    var kind = ofInterfaceMethod(functionOf(reference, state), state);
    return kind.isEmpty() ? takerOf(path, state) : kind;
  }

  /** The boundary by the method or constructor that an expression is an argument of. */
  static Optional<BoundaryKind> takerOf(TreePath code, VisitorState state) {
    var argument = code;
    var at = code.getParentPath();
    while (at.getLeaf() instanceof ParenthesizedTree || at.getLeaf() instanceof TypeCastTree) {
      argument = at;
      at = at.getParentPath();
    }
    var tree = at.getLeaf();
    return tree instanceof MethodInvocationTree call
                && call.getArguments().contains(argument.getLeaf())
            || tree instanceof NewClassTree creation
                && creation.getArguments().contains(argument.getLeaf())
        ? ofTaker(tree, state)
        : Optional.empty();
  }

  private static Optional<BoundaryKind> ofTaker(Tree call, VisitorState state) {
    var method = ASTHelpers.getSymbol(call);
    if (method instanceof MethodSymbol taker) {
      var name = taker.isConstructor() ? Api.NEW : taker.name.toString();
      for (var row : TAKERS.getOrDefault(name, List.of())) {
        if (ApiMatcher.matches(row.getKey(), call, state)) {
          return Optional.of(row.getValue());
        }
      }
    }
    return Optional.empty();
  }

  static Optional<BoundaryKind> ofMethod(
      MethodSymbol symbol, MethodTree method, SuiteConfig config, VisitorState state) {
    if (symbol == null) {
      return Optional.empty();
    }
    var annotated = ofAnnotations(symbol, state);
    if (annotated.isPresent()) {
      return annotated;
    }
    if (isMain(method) || isCommand(symbol)) {
      return Optional.of(BoundaryKind.MAIN);
    }
    var implemented = ofInterfaceMethod(symbol, state);
    if (implemented.isPresent()) {
      return implemented;
    }
    if (isGrpc(symbol, state)) {
      return Optional.of(BoundaryKind.HTTP);
    }
    return isMarked(symbol, config, state) ? Optional.of(BoundaryKind.MARKED) : Optional.empty();
  }

  /**
   * By the method's own annotations, or by those of the method of an interface that it implements.
   */
  private static Optional<BoundaryKind> ofAnnotations(MethodSymbol symbol, VisitorState state) {
    var own = ofOwnAnnotations(symbol);
    if (own.isPresent() || symbol.isStatic() || symbol.isPrivate() || symbol.isConstructor()) {
      return own;
    }
    for (var inherited : ASTHelpers.findSuperMethods(symbol, state.getTypes())) {
      var kind = ofOwnAnnotations(inherited);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private static Optional<BoundaryKind> ofOwnAnnotations(Symbol symbol) {
    for (var mirror : symbol.getAnnotationMirrors()) {
      var kind = EntryPoints.ANNOTATIONS.get(mirror.type.tsym.getQualifiedName().toString());
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static boolean isMarked(MethodSymbol method, SuiteConfig config, VisitorState state) {
    for (var mirror : method.getAnnotationMirrors()) {
      if (mirror.type.tsym.getSimpleName().contentEquals(EntryPoints.BOUNDARY.annotation())) {
        return true;
      }
    }
    return implementsOneOf(config.methodsOf(EntryPoints.BOUNDARY), method, state);
  }

  private static boolean isCommand(MethodSymbol method) {
    return (method.name.contentEquals("run") || method.name.contentEquals("call"))
        && method.params().isEmpty()
        && method.owner.getAnnotationMirrors().stream()
            .anyMatch(
                a ->
                    EntryPoints.COMMAND_ANNOTATIONS
                        .names()
                        .contains(a.type.tsym.getQualifiedName().toString()));
  }

  /** A method of a gRPC service answers through an observer, and overrides what was generated. */
  private static boolean isGrpc(MethodSymbol method, VisitorState state) {
    var parameters = method.params();
    return !parameters.isEmpty()
        && isOneOf(EntryPoints.GRPC_ANSWERS, parameters.last().type.tsym, state)
        && isOneOf(EntryPoints.GRPC_SERVICES, method.owner, state)
        && !ASTHelpers.findSuperMethods(method, state.getTypes()).isEmpty();
  }

  private static boolean isOneOf(Types types, Symbol type, VisitorState state) {
    for (var name : types.names()) {
      if (Symbols.isSubclass(type, name, state)) {
        return true;
      }
    }
    return false;
  }

  /** The boundary by the interface method that a method is or implements. */
  private static Optional<BoundaryKind> ofInterfaceMethod(MethodSymbol method, VisitorState state) {
    if (method == null) {
      return Optional.empty();
    }
    for (var row : METHODS.getOrDefault(method.name.toString(), List.of())) {
      if (isOrImplements(method, row.getKey(), state)) {
        return Optional.of(row.getValue());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a method is called by the team's own code alone, as far as can be seen: no framework
   * finds it by annotation, and no library knows a method that it overrides.
   */
  static boolean isOrdinary(MethodSymbol method, VisitorState state) {
    return method.getAnnotationMirrors().stream()
            .allMatch(a -> NO_ENTRY.contains(a.type.tsym.getSimpleName().toString()))
        && ASTHelpers.findSuperMethods(method, state.getTypes()).stream()
            .allMatch(m -> isCompiledHere(m.outermostClass()));
  }

  private static boolean isCompiledHere(ClassSymbol type) {
    return type.classfile == null || type.classfile.getKind() == JavaFileObject.Kind.SOURCE;
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
    if (method != null) {
      for (var entry : methods.entries()) {
        if (isOrImplements(method, entry, state)) {
          return true;
        }
      }
    }
    return false;
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
              && ofOwnAnnotations(ASTHelpers.getSymbol(method))
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
