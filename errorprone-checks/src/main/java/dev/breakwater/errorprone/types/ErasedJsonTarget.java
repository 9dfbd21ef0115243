package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.core.Rule.Fix;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.JaxRsClient;
import dev.breakwater.errorprone.vocabulary.Json;
import dev.breakwater.errorprone.vocabulary.SpringRestClient;
import dev.breakwater.errorprone.vocabulary.SpringWeb;
import java.util.Optional;
import javax.inject.Inject;

/**
 * Reports JSON that is read as a raw generic class although its elements are used as something
 * else.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The class literal hides the element type, so the elements become maps instead",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Fix.SOMETIMES)
public final class ErasedJsonTarget extends BackendCheck {
  public ErasedJsonTarget() {
    this(SuiteConfig.unset());
  }

  @Inject
  ErasedJsonTarget(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(
        Api.union(Json.READ, SpringWeb.READ, SpringRestClient.READ, JaxRsClient.READ), this::look);
  }

  private void look(MethodInvocationTree call, Site site) {
    var state = site.state();
    int index = literalOf(call);
    if (index < 0) {
      return;
    }
    var literal = (MemberSelectTree) call.getArguments().get(index);
    var raw = (ClassSymbol) ASTHelpers.getSymbol(literal.getExpression());
    var value = valueOf(raw, site.path());
    var target = value == null ? null : ASTHelpers.targetType(state.withPath(value));
    if (target == null || !(target.type() instanceof Type.ClassType wanted) || site.inTest()) {
      return;
    }
    Type lost = JsonElements.lost(raw, wanted, state);
    // with default typing the JSON itself names the class of each element
    if (lost != null && site.callsInUnit(Json.DEFAULT_TYPING).isEmpty()) {
      var message =
          "%s.class says nothing of %s, so other objects come in its place and fail with a ClassCastException when used"
              .formatted(raw.getSimpleName(), TypeNames.of(lost));
      fix(call, index, target.path(), wanted, state)
          .ifPresentOrElse(
              fix -> site.report(literal, message + "; pass a type token", fix),
              () -> site.report(literal, message + "; use a method that takes a type token"));
    }
  }

  /** Which argument is the literal of a generic class, or -1. */
  private static int literalOf(MethodInvocationTree call) {
    var arguments = call.getArguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof MemberSelectTree select
          && select.getIdentifier().contentEquals("class")
          && ASTHelpers.getSymbol(select.getExpression()) instanceof ClassSymbol type
          && !type.getTypeParameters().isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The expression that has the raw type: the call, or one that unwraps its result, such as {@code
   * .getBody()}.
   */
  private static TreePath valueOf(ClassSymbol raw, TreePath call) {
    for (var path = call;
        path.getLeaf() instanceof MethodInvocationTree;
        path = path.getParentPath().getParentPath()) {
      var type = ASTHelpers.getType(path.getLeaf());
      if (type != null && type.tsym == raw) {
        return path;
      }
      if (!(path.getParentPath().getLeaf() instanceof MemberSelectTree)) {
        return null;
      }
    }
    return null;
  }

  /**
   * Replaces the literal by a type token, where the method has an overload for one and the type can
   * be copied.
   */
  private static Optional<SuggestedFix> fix(
      MethodInvocationTree call, int index, TreePath place, Type wanted, VisitorState state) {
    var literal = (MemberSelectTree) call.getArguments().get(index);
    var token = TypeTokens.overload(ASTHelpers.getSymbol(call), index, state);
    var written = TypeTokens.written(place, state);
    if (token == null
        || written == null
        || wanted.tsym != ASTHelpers.getSymbol((ExpressionTree) literal.getExpression())) {
      return Optional.empty();
    }
    var fix = SuggestedFix.builder();
    var name = TypeTokens.imported(token, fix, state);
    fix.replace(literal, "new " + name + "<" + written + ">() {}");
    return Optional.of(fix.build());
  }
}
