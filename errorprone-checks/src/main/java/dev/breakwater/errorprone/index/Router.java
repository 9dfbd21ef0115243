package dev.breakwater.errorprone.index;

import com.sun.source.tree.Tree;
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
  /** The entries of one interest that share a name. */
  record Route<T extends Tree>(Watch.Interest<T> interest, Api.Entry[] entries) {}

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
                  .add(new Route<>(interest, entries.toArray(Api.Entry[]::new))));
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
