package dev.breakwater.errorprone.syntax;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Set;

/** What a catch clause catches. */
public final class Catches {
  private static final Set<String> BROAD =
      Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");

  private Catches() {}

  /** Whether the clause catches failures that nobody thought of. */
  public static boolean isBroad(CatchTree clause) {
    return isOneOf(clause, BROAD);
  }

  /** Whether the clause names one of these types; asked of every clause by many rules. */
  public static boolean isOneOf(CatchTree clause, Set<String> types) {
    var type = clause.getParameter().getType();
    if (!(type instanceof UnionTypeTree union)) {
      return types.contains(nameOf(type));
    }
    for (var alternative : union.getTypeAlternatives()) {
      if (types.contains(nameOf(alternative))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause catches {@code type} or a supertype of it. */
  public static boolean catches(CatchTree clause, Type type, VisitorState state) {
    return typesOf(clause).stream()
        .anyMatch(t -> state.getTypes().isSubtype(type, ASTHelpers.getType(t)));
  }

  /** The types of a clause, more than one for a union. */
  public static List<? extends Tree> typesOf(CatchTree clause) {
    var type = clause.getParameter().getType();
    return type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
  }

  private static String nameOf(Tree type) {
    var symbol = ASTHelpers.getSymbol(type);
    return symbol == null ? "" : symbol.getQualifiedName().toString();
  }
}
