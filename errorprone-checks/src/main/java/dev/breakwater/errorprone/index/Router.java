package dev.breakwater.errorprone.index;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import dev.breakwater.errorprone.vocabulary.Api;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who wants nodes of which name. Names are unique per compilation, so a look-up compares identities
 * and allocates nothing.
 */
final class Router<T extends Tree> {
  /** One method of an interest, and the class that it belongs to. */
  record Target(Api.Entry entry, ClassSymbol type) {}

  /** The entries of one interest that share a name. */
  static final class Route<T extends Tree> {
    private final Watch.Interest<T> interest;
    private final List<Api.Entry> entries;
    private Target[] targets;

    private Route(Watch.Interest<T> interest, List<Api.Entry> entries) {
      this.interest = interest;
      this.entries = entries;
    }

    Watch.Interest<T> interest() {
      return interest;
    }

    /**
     * What the class path has of them, looked up when the name is first met: of most brokers
     * nothing is there, and names such as {@code get} are met all the time.
     */
    Target[] targets(VisitorState state) {
      if (targets == null) {
        targets =
            entries.stream()
                .map(e -> new Target(e, Symbols.find(e.type(), state)))
                .filter(t -> t.type() != null)
                .toArray(Target[]::new);
      }
      return targets;
    }
  }

  private final Map<Name, List<Route<T>>> routes = new IdentityHashMap<>();
  private final List<Watch.Interest<T>> annotated = new ArrayList<>();

  /**
   * Routes interests by the name that {@code Api.Entry} would have at the node: the method, or the
   * class.
   */
  Router(List<Watch.Interest<T>> interests, Names names) {
    for (var interest : interests) {
      var byName = new IdentityHashMap<Name, List<Api.Entry>>();
      for (var entry : interest.api().entries()) {
        byName.computeIfAbsent(names.fromString(nameAt(entry)), n -> new ArrayList<>()).add(entry);
      }
      byName.forEach(
          (name, entries) ->
              routes
                  .computeIfAbsent(name, n -> new ArrayList<>())
                  .add(new Route<>(interest, entries)));
      if (interest.annotation() != null) {
        annotated.add(interest);
      }
    }
  }

  /** The routes for a name, or null. */
  List<Route<T>> of(Name name) {
    return routes.get(name);
  }

  /** The interests that also take methods of the user's own, told by an annotation. */
  List<Watch.Interest<T>> annotated() {
    return annotated;
  }

  private static String nameAt(Api.Entry entry) {
    return entry.isConstructor()
        ? entry.type().substring(entry.type().lastIndexOf('.') + 1)
        : entry.method();
  }
}
