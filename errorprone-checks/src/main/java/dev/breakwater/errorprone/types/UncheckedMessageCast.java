package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Jms;
import dev.breakwater.errorprone.vocabulary.SpringJms;
import javax.inject.Inject;
import javax.lang.model.element.ElementKind;

/** Reports listeners that take every message for one of the type they expect. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A message of another type makes this cast fail, again at every redelivery",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class UncheckedMessageCast extends BackendCheck {
  private static final Api LISTENERS = Api.union(Jms.LISTENERS, SpringJms.LISTENERS);

  public UncheckedMessageCast() {
    this(SuiteConfig.unset());
  }

  @Inject
  UncheckedMessageCast(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Jms.READ_BODY, this::look);
  }

  private void look(MethodInvocationTree read, Site site) {
    var cast = castOf(Receivers.of(read), site);
    if (cast == null
        || site.inTest()
        || !site.implementsOneOf(LISTENERS)
        || isProvidedFor(ASTHelpers.getSymbol(cast.getExpression()), site.path())) {
      return;
    }
    var message =
        "a message of another type, which any sender may put into the queue, fails here with a ClassCastException and "
            + "comes back; ask for the type first, or read the body with getBody(..)";
    var fix = hasBody(cast, site) ? body(read, cast, site) : null;
    if (fix == null) {
      site.report(read, message);
    } else {
      site.report(read, message, fix);
    }
  }

  /** Reads the body of the uncast message instead; null if the cast stays or the type is open. */
  private static SuggestedFix body(MethodInvocationTree read, TypeCastTree cast, Site site) {
    var state = site.state();
    var message = ASTHelpers.getSymbol(cast.getExpression());
    var declaration = Variables.declaration(Receivers.of(read), site.path());
    if (declaration != null
        && (Variables.uses(ASTHelpers.getSymbol(declaration.getLeaf()), declaration.getParentPath())
                    .size()
                > 1
            || !(message instanceof VarSymbol variable)
            || !ASTHelpers.isConsideredFinal(variable))) {
      return null;
    }
    var fix = SuggestedFix.builder();
    if (declaration != null) {
      fix.delete(declaration.getLeaf());
    }
    Tree replaced = read;
    String type;
    switch (ASTHelpers.getSymbol(read).name.toString()) {
      case "getText" -> type = "String";
      case "getObject" -> {
        if (site.path().getParentPath().getLeaf() instanceof TypeCastTree narrowed) {
          if (!isPlainClass(ASTHelpers.getType(narrowed))) {
            return null;
          }
          replaced = narrowed;
          type = state.getSourceForNode(narrowed.getType());
        } else {
          type = SuggestedFixes.qualifyType(state, fix, "java.io.Serializable");
        }
      }
      default -> {
        return null;
      }
    }
    return fix.replace(replaced, message.name + ".getBody(" + type + ".class)").build();
  }

  /** Whether a class literal says all of a type. */
  private static boolean isPlainClass(Type type) {
    return type.hasTag(TypeTag.CLASS) && !type.isCompound() && type.allparams().isEmpty();
  }

  /** The cast of a parameter that is read, there or by way of a variable; or null. */
  private static TypeCastTree castOf(ExpressionTree message, Site site) {
    var declaration = Variables.declaration(message, site.path());
    var origin =
        declaration == null ? message : ((VariableTree) declaration.getLeaf()).getInitializer();
    while (origin instanceof ParenthesizedTree parenthesized) {
      origin = parenthesized.getExpression();
    }
    return origin instanceof TypeCastTree cast
            && ASTHelpers.getSymbol(cast.getExpression()) instanceof VarSymbol variable
            && variable.getKind() == ElementKind.PARAMETER
        ? cast
        : null;
  }

  /** Whether the listener asks for the type of its message, or catches what is no such message. */
  private static boolean isProvidedFor(Symbol message, TreePath read) {
    for (var path = read; path.getParentPath() != null; path = path.getParentPath()) {
      var parent = path.getParentPath().getLeaf();
      if (parent instanceof TryTree attempt
          && attempt.getBlock() == path.getLeaf()
          && attempt.getCatches().stream().anyMatch(Catches::isBroad)) {
        return true;
      }
      if (parent instanceof MethodTree || parent instanceof LambdaExpressionTree) {
        return Paths.contains(
            path.getLeaf(),
            t ->
                t instanceof InstanceOfTree test
                    && message.equals(ASTHelpers.getSymbol(test.getExpression())));
      }
    }
    return false;
  }

  /** Before JMS 2.0, messages do not give out their bodies by type. */
  private static boolean hasBody(TypeCastTree cast, Site site) {
    var type = ASTHelpers.getType(cast.getExpression());
    return type.tsym.members().findFirst(site.state().getName("getBody")) != null;
  }
}
