package dev.breakwater.errorprone.index;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Api;
import java.util.List;
import java.util.Optional;

/**
 * Code that a call is given to run: a lambda, a method that is referred to, or a method of an
 * object that is made in place.
 *
 * @param body what runs
 * @param unit where it is declared
 */
public record PassedCode(
    List<? extends VariableTree> parameters, Tree body, CompilationUnitTree unit) {
  /**
   * The code behind an argument, also one that a variable of this compilation unit holds.
   *
   * @param methods the interface methods that it may implement
   * @return empty if it implements none of them, or if its code is not in this compilation unit
   */
  public static Optional<PassedCode> of(ExpressionTree argument, Api methods, Site site) {
    if (argument instanceof LambdaExpressionTree lambda) {
      return Boundaries.implementsOneOf(methods, lambda, site.state())
          ? Optional.of(of(lambda.getParameters(), lambda.getBody(), site))
          : Optional.empty();
    }
    if (argument instanceof MemberReferenceTree reference) {
      return Boundaries.implementsOneOf(methods, reference, site.state())
          ? ofReference(reference, site)
          : Optional.empty();
    }
    if (argument instanceof NewClassTree creation) {
      return ofCreation(creation, methods, site);
    }
    return argument instanceof IdentifierTree variable
        ? ofVariable(variable, methods, site)
        : Optional.empty();
  }

  /** A variable stands for its code if it never holds anything else. */
  private static Optional<PassedCode> ofVariable(IdentifierTree variable, Api methods, Site site) {
    var values = Variables.values(ASTHelpers.getSymbol(variable), site.path());
    return values.size() == 1 && !(values.get(0) instanceof IdentifierTree)
        ? of(values.get(0), methods, site)
        : Optional.empty();
  }

  private static Optional<PassedCode> ofReference(MemberReferenceTree reference, Site site) {
    var method = ASTHelpers.getSymbol(reference);
    var arity = Boundaries.functionOf(reference, site.state()).params().size();
    // of a reference such as Outcome::record the first parameter is the receiver
    return method.params().size() == arity
        ? ofDeclaration(site.declaration(method), site)
        : Optional.empty();
  }

  private static Optional<PassedCode> ofCreation(NewClassTree creation, Api methods, Site site) {
    if (creation.getClassBody() != null) {
      return creation.getClassBody().getMembers().stream()
          .filter(m -> m instanceof MethodTree method && implementsOneOf(methods, method, site))
          .findFirst()
          .flatMap(m -> ofDeclaration((MethodTree) m, site));
    }
    for (var member : ASTHelpers.getType(creation).tsym.members().getSymbols()) {
      if (member instanceof MethodSymbol method) {
        var declaration = site.declaration(method);
        if (declaration != null && implementsOneOf(methods, declaration, site)) {
          return ofDeclaration(declaration, site);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean implementsOneOf(Api methods, MethodTree method, Site site) {
    return Boundaries.implementsOneOf(methods, ASTHelpers.getSymbol(method), site.state());
  }

  private static Optional<PassedCode> ofDeclaration(MethodTree method, Site site) {
    return method == null || method.getBody() == null
        ? Optional.empty()
        : Optional.of(of(method.getParameters(), method.getBody(), site));
  }

  private static PassedCode of(List<? extends VariableTree> parameters, Tree body, Site site) {
    return new PassedCode(parameters, body, site.path().getCompilationUnit());
  }

  /** Where the body stands, looked for in the whole unit each time. */
  public TreePath path() {
    return TreePath.getPath(unit, body);
  }
}
