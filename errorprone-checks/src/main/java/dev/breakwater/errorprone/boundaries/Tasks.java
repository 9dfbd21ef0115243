package dev.breakwater.errorprone.boundaries;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.syntax.Variables;
import java.util.Set;

/** The code of tasks that are given to executors, timers and threads. */
final class Tasks {
  private static final Set<String> METHODS = Set.of("run", "call", "get");

  private Tasks() {}

  /** The code that will run, if it is compiled together with the site; otherwise null. */
  static Tree bodyOf(ExpressionTree task, Site site) {
    if (task instanceof LambdaExpressionTree lambda) {
      return lambda.getBody();
    }
    if (task instanceof MemberReferenceTree reference) {
      var declaration = site.declarationInAnyFile(ASTHelpers.getSymbol(reference));
      return declaration == null ? null : declaration.getBody();
    }
    if (task instanceof IdentifierTree variable) {
      // a variable stands for its task if it never holds anything else
      var values = Variables.values(ASTHelpers.getSymbol(variable), site.path());
      return values.size() == 1 && !(values.get(0) instanceof IdentifierTree)
          ? bodyOf(values.get(0), site)
          : null;
    }
    return task instanceof NewClassTree creation ? methodOf(typeOf(creation, site)) : null;
  }

  private static ClassTree typeOf(NewClassTree creation, Site site) {
    return creation.getClassBody() == null
            && ASTHelpers.getSymbol(creation.getIdentifier()) instanceof ClassSymbol type
        ? ASTHelpers.findClass(type, site.state())
        : creation.getClassBody();
  }

  private static Tree methodOf(ClassTree task) {
    if (task == null) {
      return null;
    }
    return task.getMembers().stream()
        .filter(
            m ->
                m instanceof MethodTree method
                    && METHODS.contains(method.getName().toString())
                    && method.getParameters().isEmpty())
        .map(m -> (Tree) ((MethodTree) m).getBody())
        .findFirst()
        .orElse(null);
  }
}
