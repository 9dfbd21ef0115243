package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.JaxRsClient;
import dev.breakwater.errorprone.vocabulary.Json;
import dev.breakwater.errorprone.vocabulary.SpringWeb;
import javax.inject.Inject;

/** Reports type tokens of a type that is not there at run time. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A type variable is erased, so this type token does not say what to read",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class TypeReferenceOfTypeVariable extends BackendCheck {
  public TypeReferenceOfTypeVariable() {
    this(SuiteConfig.unset());
  }

  @Inject
  TypeReferenceOfTypeVariable(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(
        Api.union(Json.NEW_TYPE_TOKEN, SpringWeb.NEW_TYPE_TOKEN, JaxRsClient.NEW_TYPE_TOKEN),
        TypeReferenceOfTypeVariable::look);
  }

  private static void look(NewClassTree token, Site site) {
    var type = ASTHelpers.getType(token.getIdentifier());
    if (type == null || token.getClassBody() == null || namesTypeItself(token.getClassBody())) {
      return;
    }
    var variable = variableIn(type);
    if (variable != null) {
      site.report(
          token,
          "%s is erased, so maps and other general objects come in the place of %s and fail with a ClassCastException where they are used; take the type token, or a Class, as a parameter"
              .formatted(variable, variable.equals(argument(type)) ? "it" : "its objects"));
    }
  }

  private static Type argument(Type token) {
    return token.getTypeArguments().isEmpty() ? null : token.getTypeArguments().get(0);
  }

  /** The first type variable among a type's arguments, however deep; null if there is none. */
  private static Type variableIn(Type type) {
    if (type.hasTag(TypeTag.TYPEVAR)) {
      return type;
    }
    if (type instanceof Type.ArrayType array) {
      return variableIn(array.elemtype);
    }
    if (type instanceof Type.WildcardType wildcard) {
      return variableIn(wildcard.type);
    }
    for (var argument : type.getTypeArguments()) {
      var variable = variableIn(argument);
      if (variable != null) {
        return variable;
      }
    }
    return null;
  }

  /** Whether the token's body says by itself which type it stands for. */
  private static boolean namesTypeItself(ClassTree body) {
    return body.getMembers().stream()
        .anyMatch(m -> m instanceof MethodTree method && method.getName().contentEquals("getType"));
  }
}
