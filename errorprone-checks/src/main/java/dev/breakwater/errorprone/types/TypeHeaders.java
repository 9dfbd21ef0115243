package dev.breakwater.errorprone.types;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.SpringAmqp;
import dev.breakwater.errorprone.vocabulary.SpringJackson3;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import java.util.List;

/** Whether the header by which a message names its class is read at all. */
final class TypeHeaders {
  private static final Api USE =
      Api.union(SpringKafka.USE_TYPE_HEADERS, SpringJackson3.USE_TYPE_HEADERS);
  private static final Api PRECEDENCE =
      Api.union(
          SpringKafka.TYPE_PRECEDENCE, SpringAmqp.TYPE_PRECEDENCE, SpringJackson3.TYPE_PRECEDENCE);

  private TypeHeaders() {}

  /** Whether something in the same method tells a converter to go by the expected type instead. */
  static boolean areIgnoredAround(Site site) {
    for (var tree : site.path()) {
      if (tree instanceof MethodTree method) {
        return areIgnoredIn(method, site);
      }
    }
    return false;
  }

  private static boolean areIgnoredIn(MethodTree method, Site site) {
    return Paths.containsAnywhere(
        method,
        t ->
            t instanceof MethodInvocationTree call
                ? saysNo(call, call.getArguments(), site)
                    || ApiMatcher.matches(PRECEDENCE, call, site.state())
                        && saysInferred(call.getArguments().get(0))
                : t instanceof NewClassTree creation
                    && saysNo(creation, creation.getArguments(), site));
  }

  /** By a last argument that is a boolean and not plainly true, or by the method's name alone. */
  private static boolean saysNo(Tree tree, List<? extends ExpressionTree> arguments, Site site) {
    if (!ApiMatcher.matches(USE, tree, site.state())) {
      return false;
    }
    if (arguments.isEmpty()) {
      return !ASTHelpers.getSymbol(tree).isConstructor();
    }
    var last = arguments.get(arguments.size() - 1);
    var type = ASTHelpers.getType(last);
    return type != null && type.isPrimitive() && !Boolean.TRUE.equals(ASTHelpers.constValue(last));
  }

  private static boolean saysInferred(ExpressionTree precedence) {
    var symbol = ASTHelpers.getSymbol(precedence);
    return symbol == null || !symbol.name.contentEquals("TYPE_ID");
  }
}
