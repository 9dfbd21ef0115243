package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Inputs;
import java.util.Set;
import javax.inject.Inject;

/** Reports values that are null when absent, and are wrapped as if they were always there. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Optional.of throws if this value is absent, instead of being empty",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.ALWAYS)
public final class OptionalOfPossiblyNull extends BackendCheck {
  private static final Api WRAP = Api.methods("java.util.Optional#of");

  private static final Api NULLABLE = Api.union(Inputs.NULLABLE, Brokers.NULLABLE);

  /** Ask whether something is there. */
  private static final Set<String> QUESTIONS =
      Set.of("containsKey", "contains", "has", "hasNonNull", "propertyExists", "containsHeader");

  public OptionalOfPossiblyNull() {
    this(SuiteConfig.unset());
  }

  @Inject
  OptionalOfPossiblyNull(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(WRAP, OptionalOfPossiblyNull::look);
  }

  private static void look(MethodInvocationTree wrap, Site site) {
    if (bare(wrap.getArguments().get(0)) instanceof MethodInvocationTree value
        && ApiMatcher.matches(NULLABLE, value, site.state())
        && !isAskedFor(value, site)) {
      var message =
          "%s is null for what is absent, and Optional.of(null) throws a NullPointerException where the caller expects "
              + "an empty Optional; use Optional.ofNullable";
      site.report(
          wrap,
          message.formatted(ASTHelpers.getSymbol(value).name + "(..)"),
          SuggestedFixes.renameMethodInvocation(wrap, "ofNullable", site.state()));
    }
  }

  private static ExpressionTree bare(ExpressionTree value) {
    if (value instanceof ParenthesizedTree parenthesized) {
      return bare(parenthesized.getExpression());
    }
    return value instanceof TypeCastTree cast ? bare(cast.getExpression()) : value;
  }

  /** Whether the same method asks first: whether it is there, or what it is. */
  private static boolean isAskedFor(MethodInvocationTree value, Site site) {
    var method = ASTHelpers.getSymbol(value);
    return Paths.containsAnywhere(
        site.body(),
        t ->
            t instanceof MethodInvocationTree call
                    && QUESTIONS.contains(ASTHelpers.getSymbol(call).name.toString())
                || t instanceof BinaryTree comparison
                    && (comparison.getKind() == Tree.Kind.EQUAL_TO
                        || comparison.getKind() == Tree.Kind.NOT_EQUAL_TO)
                    && (isCallOf(method, comparison.getLeftOperand())
                        || isCallOf(method, comparison.getRightOperand())));
  }

  private static boolean isCallOf(Symbol method, ExpressionTree operand) {
    return bare(operand) instanceof MethodInvocationTree call
        && method.equals(ASTHelpers.getSymbol(call));
  }
}
