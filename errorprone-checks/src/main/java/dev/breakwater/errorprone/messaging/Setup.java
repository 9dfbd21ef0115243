package dev.breakwater.errorprone.messaging;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.SpringContext;

/**
 * Objects whose every setting is in sight: no other code gets hold of them before they are used.
 */
final class Setup {
  private Setup() {}

  /**
   * What becomes of the object in a local variable, or null unless it is made by one of these
   * constructors and its every setting is in sight.
   */
  static Fate of(ExpressionTree variable, Api constructors, Site site) {
    var declaration = Variables.declaration(variable, site.path());
    if (declaration == null
        || !(((VariableTree) declaration.getLeaf()).getInitializer() instanceof NewClassTree made)
        // the body of an anonymous class may set anything
        || made.getClassBody() != null
        || !ApiMatcher.matches(constructors, made, site.state())) {
      return null;
    }
    var object = Fate.of(new TreePath(declaration, made), site.state());
    return isInSight(object, site) ? object : null;
  }

  /** Whether no other code can set anything: what a method returns, its caller may go on with. */
  static boolean isInSight(Fate object, Site site) {
    return !object.isLost() && object.takers().isEmpty() && (!object.isReturned() || isBean(site));
  }

  /** Spring puts a bean to use as it is. */
  private static boolean isBean(Site site) {
    var method = ASTHelpers.findEnclosingMethod(site.state());
    return method != null && Attributes.annotation(method, SpringContext.BEAN) != null;
  }
}
