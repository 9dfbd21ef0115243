package dev.breakwater.errorprone.index;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.Tree;
import dev.breakwater.errorprone.vocabulary.Role;

/**
 * Whether a tree plays a role: by the libraries' tables, the user's flags, or an annotation on the
 * method.
 */
final class Roles {
  private Roles() {}

  static boolean plays(Role role, Tree tree, SuiteConfig config, VisitorState state) {
    var symbol = ASTHelpers.getSymbol(tree);
    if (symbol == null) {
      return false;
    }
    for (var mirror : symbol.getAnnotationMirrors()) {
      if (mirror.type.tsym.getSimpleName().contentEquals(role.annotation())) {
        return true;
      }
    }
    return ApiMatcher.matches(config.methodsOf(role), tree, state);
  }
}
