package dev.breakwater.errorprone.boundaries;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Lambda;

/**
 * Functions that AWS Lambda calls with a batch of messages. It is done with the whole batch when
 * they return, unless their answer may name the messages that failed.
 */
final class MessageFunctions {
  private MessageFunctions() {}

  /** Whether a site's innermost method is such a function. */
  static boolean isAt(Site site) {
    for (var tree : site.path()) {
      if (tree instanceof MethodTree method) {
        return !method.getParameters().isEmpty()
            && isOneOf(Lambda.RECORDS, ASTHelpers.getType(method.getParameters().get(0)), site)
            && !isOneOf(Lambda.PARTIAL_FAILURES, ASTHelpers.getType(method.getReturnType()), site);
      }
    }
    return false;
  }

  /** Whether a loop does this work, and nothing else, for each message of a batch. */
  static boolean isLoop(Tree tree, Tree work, Site site) {
    return tree instanceof EnhancedForLoopTree loop
        && loop.getStatement() == work
        && ApiMatcher.matches(Lambda.RECORDS, loop.getExpression(), site.state());
  }

  private static boolean isOneOf(Api members, Type type, Site site) {
    return type != null
        && members.entries().stream()
            .anyMatch(member -> Symbols.isSubclass(type.tsym, member.type(), site.state()));
  }
}
