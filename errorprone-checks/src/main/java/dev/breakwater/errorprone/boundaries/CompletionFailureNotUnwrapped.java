package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Stages;
import java.util.List;
import javax.inject.Inject;

/** Reports stages that ask a wrapper whether it is what it wraps. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A stage is told of a CompletionException, so this test is never true",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class CompletionFailureNotUnwrapped extends BackendCheck {
  private static final String WRAPPER = "java.util.concurrent.CompletionException";

  private static final Api TOLD =
      Api.union(Stages.AFTER_EITHER, Stages.INSTEAD_OF_EITHER, Stages.INSTEAD_OF_FAILURE);

  /** Stages whose failure is wrapped, as that of every stage which depends on another. */
  private static final Api WRAPPING =
      Api.union(Stages.START, Stages.AFTER_SUCCESS, Stages.AFTER_BOTH);

  public CompletionFailureNotUnwrapped() {
    this(SuiteConfig.unset());
  }

  @Inject
  CompletionFailureNotUnwrapped(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(TOLD, CompletionFailureNotUnwrapped::look);
  }

  private static void look(MethodInvocationTree call, Site site) {
    if (!(call.getArguments().get(0) instanceof LambdaExpressionTree callback)
        || !isWrapping(Receivers.of(call), site)) {
      return;
    }
    var parameters = callback.getParameters();
    var failure = ASTHelpers.getSymbol(parameters.get(parameters.size() - 1));
    var uses = Variables.uses(failure, new TreePath(site.path(), callback.getBody()));
    var tests = uses.stream().filter(u -> isTestInVain(u, site)).toList();
    // who asks for the cause, or hands the failure to somebody, may well unwrap it
    if (uses.stream().allMatch(u -> tests.contains(u) || keepsWrapper(u))) {
      for (var test : tests) {
        var message =
            "the failure of an earlier stage arrives here as a CompletionException with the real one as its cause, so "
                + "it is never a %s; ask its getCause()";
        var wanted = (InstanceOfTree) test.getParentPath().getLeaf();
        site.report(
            wanted,
            message.formatted(ASTHelpers.getType(wanted.getType()).tsym.getSimpleName()),
            unwrap(test, uses, parameters.size() > 1));
      }
    }
  }

  private static boolean isWrapping(ExpressionTree stage, Site site) {
    return stage instanceof MethodInvocationTree
        && ApiMatcher.matches(WRAPPING, stage, site.state())
        && ASTHelpers.getType(stage)
            .tsym
            .getQualifiedName()
            .contentEquals("java.util.concurrent.CompletableFuture");
  }

  private static boolean isTestInVain(TreePath use, Site site) {
    if (!(use.getParentPath().getLeaf() instanceof InstanceOfTree test)
        || test.getType() == null
        || ASTHelpers.getType(test.getType()) == null) {
      return false;
    }
    var wrapper = Symbols.find(WRAPPER, site.state());
    return wrapper != null
        && !site.state().getTypes().isSubtype(wrapper.type, ASTHelpers.getType(test.getType()));
  }

  /** Whether a use cannot be about the cause: a comparison, a cast behind a test, a text. */
  private static boolean keepsWrapper(TreePath use) {
    var parent = use.getParentPath().getLeaf();
    return switch (parent.getKind()) {
      case EQUAL_TO, NOT_EQUAL_TO, TYPE_CAST, PLUS, THROW -> true;
      case MEMBER_SELECT ->
          Receivers.callOn(use) != null
              && List.of("getMessage", "toString", "printStackTrace")
                  .contains(
                      ASTHelpers.getSymbol(Receivers.callOn(use).getLeaf())
                          .getSimpleName()
                          .toString());
      default -> false;
    };
  }

  /**
   * Casts of the wrapper, which the test makes look safe, would fail. A callback that is told of
   * success as well has no failure then.
   */
  private static SuggestedFix unwrap(TreePath test, List<TreePath> uses, boolean maySucceed) {
    if (uses.stream().anyMatch(u -> u.getParentPath().getLeaf().getKind() == Tree.Kind.TYPE_CAST)) {
      return SuggestedFix.emptyFix();
    }
    var fix = SuggestedFix.builder().postfixWith(test.getLeaf(), ".getCause()");
    return maySucceed
        ? fix.prefixWith(test.getLeaf(), test.getLeaf() + " != null && ").build()
        : fix.build();
  }
}
