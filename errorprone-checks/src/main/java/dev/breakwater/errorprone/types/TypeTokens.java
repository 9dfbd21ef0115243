package dev.breakwater.errorprone.types;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.Set;

/** How the libraries let a caller keep the type arguments that a class literal drops. */
final class TypeTokens {
  private static final Set<String> NAMES =
      Set.of("TypeReference", "ParameterizedTypeReference", "TypeToken", "GenericType");

  private TypeTokens() {}

  /**
   * The class of token that a method takes at an index in an overload that is otherwise the same,
   * or null.
   */
  static Symbol overload(MethodSymbol method, int index, VisitorState state) {
    for (var member : method.owner.members().getSymbolsByName(method.name)) {
      if (member instanceof MethodSymbol other
          && other.params().size() == method.params().size()
          && NAMES.contains(other.params().get(index).type.tsym.getSimpleName().toString())
          && othersAreSame(method, other, index, state)) {
        return other.params().get(index).type.tsym;
      }
    }
    return null;
  }

  private static boolean othersAreSame(
      MethodSymbol one, MethodSymbol other, int index, VisitorState state) {
    var types = state.getTypes();
    for (int i = 0; i < one.params().size(); i++) {
      if (i != index
          && !types.isSameType(
              types.erasure(one.params().get(i).type), types.erasure(other.params().get(i).type))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The type that the code itself wants of the expression at this place, as it is written there, or
   * null.
   */
  static String written(TreePath place, VisitorState state) {
    var parent = place.getLeaf();
    Tree type = null;
    if (parent instanceof VariableTree variable) {
      type = variable.getType();
    } else if (parent instanceof TypeCastTree cast) {
      type = cast.getType();
    } else if (parent instanceof ReturnTree) {
      type = returned(place);
    }
    return type == null ? null : state.getSourceForNode(type);
  }

  private static Tree returned(TreePath statement) {
    for (var tree : statement) {
      if (tree instanceof MethodTree method) {
        return method.getReturnType();
      }
      if (tree.getKind() == Tree.Kind.LAMBDA_EXPRESSION) {
        return null;
      }
    }
    return null;
  }

  /** The name by which the unit can call the token, imported if need be. */
  static String imported(Symbol token, SuggestedFix.Builder fix, VisitorState state) {
    var name = token.getQualifiedName().toString();
    for (ImportTree other : state.getPath().getCompilationUnit().getImports()) {
      if (other.getQualifiedIdentifier() instanceof MemberSelectTree imported
          && imported.getIdentifier().contentEquals(token.getSimpleName())
          && !other.isStatic()
          && !token.equals(ASTHelpers.getSymbol(imported))) {
        return name;
      }
    }
    fix.addImport(name);
    return token.getSimpleName().toString();
  }
}
