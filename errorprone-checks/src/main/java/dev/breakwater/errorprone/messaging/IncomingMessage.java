package dev.breakwater.errorprone.messaging;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.Escape;
import dev.breakwater.errorprone.vocabulary.ReactiveMessaging;
import java.util.Set;

/**
 * A message that a method of MicroProfile Reactive Messaging takes whole and has to acknowledge.
 */
final class IncomingMessage {
  private static final Set<String> READS = Set.of("getPayload", "getMetadata");

  private IncomingMessage() {}

  /** The only parameter of a method, if it is such a message; else null. */
  static VariableTree of(MethodTree method, Site site) {
    if (method.getParameters().size() != 1
        || Attributes.annotation(method, ReactiveMessaging.INCOMING) == null
        || Attributes.annotation(method, ReactiveMessaging.ACKNOWLEDGMENT) != null) {
      return null;
    }
    var parameter = method.getParameters().get(0);
    var type = ASTHelpers.getType(parameter);
    return Symbols.isSubclass(type.tsym, ReactiveMessaging.MESSAGE, site.state())
        ? parameter
        : null;
  }

  /** Whether a method does nothing with a message but read it. */
  static boolean isOnlyRead(VariableTree message, TreePath method) {
    return Escape.uses(ASTHelpers.getSymbol(message), method).stream()
        .map(Escape::callOn)
        .allMatch(
            call ->
                call != null
                    && READS.contains(
                        ASTHelpers.getSymbol(call.getLeaf()).getSimpleName().toString()));
  }
}
