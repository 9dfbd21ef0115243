package dev.breakwater.errorprone.boundaries;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Paths;
import java.util.Set;

/** Methods that begin their work by themselves, and return a publisher only to tell of its end. */
final class EagerPublishers {
  /** Who has annotated a method so has said what is to become of its result, for all checkers. */
  private static final Set<String> SETTLED = Set.of("CanIgnoreReturnValue", "CheckReturnValue");

  /** Subscribe themselves, and then hand out what they subscribed to. */
  private static final Set<String> EAGER = Set.of("autoConnect");

  /** Its methods subscribe to what they return, except for those that are named after Rx. */
  private static final String VERTX = "io.vertx.rxjava3.";

  private static final Set<String> SUBSCRIBES = Set.of("subscribe", "cache", "share", "memoize");

  private EagerPublishers() {}

  /** Whether a method may begin its work, or somebody has said that it may be ignored. */
  static boolean mayBegin(MethodSymbol method, Site site) {
    return isEager(method) || isSettled(method) || subscribesItself(method, site);
  }

  private static boolean isEager(MethodSymbol method) {
    var name = method.name.toString();
    return EAGER.contains(name)
        || method.owner.getQualifiedName().toString().startsWith(VERTX) && !name.startsWith("rx");
  }

  private static boolean isSettled(MethodSymbol method) {
    for (Symbol at = method; at != null; at = at.owner) {
      for (var annotation : at.getAnnotationMirrors()) {
        if (SETTLED.contains(annotation.type.tsym.getSimpleName().toString())) {
          return true;
        }
      }
    }
    return false;
  }

  /** As far as can be seen, a method may begin the work and hand out its end. */
  private static boolean subscribesItself(MethodSymbol method, Site site) {
    var declaration = site.declarationInAnyFile(method);
    return declaration != null
        && declaration.getBody() != null
        && Paths.containsAnywhere(
            declaration.getBody(),
            t -> t instanceof MethodInvocationTree call && isSubscription(call));
  }

  /** Whether a call begins the work of its receiver, or shares it with those who do. */
  static boolean isSubscription(MethodInvocationTree call) {
    return SUBSCRIBES.contains(ASTHelpers.getSymbol(call).name.toString());
  }
}
