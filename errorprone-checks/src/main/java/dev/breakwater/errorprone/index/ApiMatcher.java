package dev.breakwater.errorprone.index;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.breakwater.errorprone.vocabulary.Api;
import java.util.List;

/** Decides by type whether a tree that has the right name is one of an API's methods. */
public final class ApiMatcher {
  private ApiMatcher() {}

  /** Whether a call, creation or method reference is of one of these methods or constructors. */
  public static boolean matches(Api api, Tree tree, VisitorState state) {
    var entries = api.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (matches(entries.get(i), tree, state)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these calls, creations or method references is of such a method. */
  public static boolean matchesAny(Api api, List<? extends Tree> trees, VisitorState state) {
    for (int i = 0; i < trees.size(); i++) {
      if (matches(api, trees.get(i), state)) {
        return true;
      }
    }
    return false;
  }

  static boolean matches(Api.Entry entry, Tree tree, VisitorState state) {
    var symbol = ASTHelpers.getSymbol(tree);
    if (!(symbol instanceof MethodSymbol)
        || !entry.isConstructor() && !symbol.name.contentEquals(entry.method())) {
      return false;
    }
    var type = Symbols.find(entry.type(), state);
    return type != null && matches(entry, type, symbol, tree, state);
  }

  /** Decides for a method that has the right name, and a class that the class path has. */
  static boolean matches(
      Api.Entry entry, ClassSymbol type, Symbol symbol, Tree tree, VisitorState state) {
    return symbol instanceof MethodSymbol method
        && method.isConstructor() == entry.isConstructor()
        && ownerMatches(entry, type, method, tree, state)
        && (entry.parameters() == null || parametersMatch(entry.parameters(), method, state));
  }

  /**
   * The method is declared in the type or below it; or above it, and called on a value of the type.
   */
  private static boolean ownerMatches(
      Api.Entry entry, ClassSymbol type, MethodSymbol method, Tree tree, VisitorState state) {
    var owner = method.owner;
    if (entry.isConstructor()) {
      // the constructor of an anonymous class belongs to the anonymous class
      return owner == type
          || tree instanceof NewClassTree creation
              && creation.getClassBody() != null
              && owner.isSubClass(type, state.getTypes());
    }
    if (owner.isSubClass(type, state.getTypes())) {
      return true;
    }
    if (!type.isSubClass(owner, state.getTypes())) {
      return false;
    }
    var receiver = receiverType(tree);
    return receiver != null && Symbols.isSubClass(receiver, type, state);
  }

  private static Type receiverType(Tree tree) {
    if (tree instanceof MemberReferenceTree reference) {
      return ASTHelpers.getType(reference.getQualifierExpression());
    }
    return tree instanceof MethodInvocationTree call
        ? ASTHelpers.getReceiverType((ExpressionTree) call)
        : null;
  }

  private static boolean parametersMatch(
      List<String> wanted, MethodSymbol method, VisitorState state) {
    var parameters = method.params();
    if (parameters.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!simpleName(state.getTypes().erasure(parameters.get(i).type)).equals(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String simpleName(Type type) {
    if (type instanceof Type.ArrayType array) {
      return simpleName(array.elemtype) + "[]";
    }
    Symbol symbol = type.tsym;
    return symbol.getSimpleName().toString();
  }
}
