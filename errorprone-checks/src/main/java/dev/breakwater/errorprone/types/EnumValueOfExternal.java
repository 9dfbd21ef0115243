package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.TryTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Inputs;
import java.util.Set;
import javax.inject.Inject;

/** Reports enum constants that are looked up by a name which somebody else has written. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "An unknown name from outside fails here as if it were a mistake of the program",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class EnumValueOfExternal extends BackendCheck {
  private static final Api VALUE_OF =
      Api.methods("java.lang.Enum#valueOf(String)", "java.lang.Enum#valueOf(Class,String)");

  /** Make another text of the same name. */
  private static final Set<String> TRIMS = Set.of("toUpperCase", "toLowerCase", "trim", "strip");

  public EnumValueOfExternal() {
    this(SuiteConfig.unset());
  }

  @Inject
  EnumValueOfExternal(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(VALUE_OF, EnumValueOfExternal::look);
  }

  private static void look(MethodInvocationTree lookUp, Site site) {
    var name = lookUp.getArguments().get(lookUp.getArguments().size() - 1);
    if (comesFromOutside(name, site) && !site.inTest() && !isExpectedToFail(site)) {
      site.report(
          lookUp,
          "whoever writes this text can write a name that is no constant, and what is then thrown is an "
              + "IllegalArgumentException as for a bug: an answer of 500, or a message that fails on each delivery; look "
              + "the constant up by a method that says what an unknown name means");
    }
  }

  private static boolean comesFromOutside(ExpressionTree name, Site site) {
    var at = ASTHelpers.stripParentheses(name);
    while (at instanceof MethodInvocationTree trim
        && TRIMS.contains(ASTHelpers.getSymbol(trim).name.toString())) {
      at = Receivers.of(trim);
    }
    if (at == null) {
      return false;
    }
    if (ASTHelpers.getSymbol(at) instanceof VarSymbol parameter
        && isParameterOfRequest(parameter)) {
      return true;
    }
    var origin = Variables.origin(at, site.path());
    return origin != at && origin != null
        ? comesFromOutside(origin, site)
        : ApiMatcher.matches(Inputs.TEXTS, at, site.state());
  }

  private static boolean isParameterOfRequest(VarSymbol parameter) {
    return parameter.getAnnotationMirrors().stream()
        .anyMatch(
            a -> Inputs.PARAMETERS.names().contains(a.type.tsym.getQualifiedName().toString()));
  }

  private static boolean isExpectedToFail(Site site) {
    var failure = Symbols.find("java.lang.IllegalArgumentException", site.state());
    var below = site.path().getLeaf();
    for (var tree : site.path()) {
      if (tree instanceof TryTree attempt
          && attempt.getBlock() == below
          && attempt.getCatches().stream()
              .anyMatch(c -> Catches.catches(c, failure.type, site.state()))) {
        return true;
      }
      if (tree instanceof MethodTree || tree instanceof LambdaExpressionTree) {
        return false;
      }
      below = tree;
    }
    return false;
  }
}
