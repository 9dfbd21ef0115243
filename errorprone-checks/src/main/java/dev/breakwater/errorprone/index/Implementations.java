package dev.breakwater.errorprone.index;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Who wants implementations of which interface methods. Interfaces that the class path lacks cannot
 * be implemented, so they are left out from the start.
 */
final class Implementations {
  private record Wanted(ClassSymbol type, Name method, Watch.Interest<Tree> interest) {}

  private final List<Wanted> all = new ArrayList<>();
  private final Map<Name, List<Wanted>> byMethod = new IdentityHashMap<>();

  /** By what lambdas are converted to; most of it nobody wants. */
  private final Map<Symbol, List<Wanted>> byInterface = new IdentityHashMap<>();

  Implementations(List<Watch.Interest<Tree>> interests, VisitorState state) {
    var names = Names.instance(state.context);
    for (var interest : interests) {
      for (var entry : interest.api().entries()) {
        var type = Symbols.find(entry.type(), state);
        if (type != null) {
          var wanted = new Wanted(type, names.fromString(entry.method()), interest);
          all.add(wanted);
          byMethod.computeIfAbsent(wanted.method, n -> new ArrayList<>()).add(wanted);
        }
      }
    }
  }

  /** Hands a method to those who want what it implements. */
  void offerMethod(
      MethodSymbol method,
      Tree tree,
      VisitorState state,
      BiConsumer<Watch.Interest<Tree>, Tree> look) {
    var found = method == null ? null : byMethod.get(method.name);
    if (found != null) {
      for (var wanted : found) {
        if (Boundaries.overrides(method, wanted.type, state)) {
          look.accept(wanted.interest, tree);
        }
      }
    }
  }

  /** Hands a lambda or method reference to those who want what it implements. */
  void offerFunction(
      Tree function, VisitorState state, BiConsumer<Watch.Interest<Tree>, Tree> look) {
    var type = all.isEmpty() ? null : ASTHelpers.getType(function);
    if (type == null || type.tsym == null) {
      return;
    }
    var found = byInterface.computeIfAbsent(type.tsym, t -> wantedOf(type, function, state));
    for (int i = 0; i < found.size(); i++) {
      look.accept(found.get(i).interest, function);
    }
  }

  private List<Wanted> wantedOf(Type type, Tree function, VisitorState state) {
    var method = Boundaries.functionOf(function, state);
    return method == null
        ? List.of()
        : all.stream()
            .filter(w -> w.method == method.name && Symbols.isSubClass(type, w.type, state))
            .toList();
  }
}
