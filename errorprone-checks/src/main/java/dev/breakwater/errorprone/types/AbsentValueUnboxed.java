package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Inputs;
import javax.inject.Inject;

/** Reports values that are null when absent, and are unboxed at once. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This fails with a NullPointerException if the value is absent",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class AbsentValueUnboxed extends BackendCheck {
  public AbsentValueUnboxed() {
    this(SuiteConfig.unset());
  }

  @Inject
  AbsentValueUnboxed(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Inputs.NULLABLE_BOXES, AbsentValueUnboxed::look);
  }

  private static void look(MethodInvocationTree get, Site site) {
    if (isUnboxed(site) && !site.inTest() && !Absence.isAskedFor(get, site)) {
      var message =
          "%s is null for what is absent, and unboxing it throws a NullPointerException that names nothing; keep the boxed "
              + "type and say what absence means";
      site.report(
          get, message.formatted(ASTHelpers.getSymbol(get).name + "(..)"), require(get, site));
    }
  }

  private static boolean isUnboxed(Site site) {
    var value = site.path();
    for (var outer = value.getParentPath(); isWrapper(outer); outer = value.getParentPath()) {
      value = outer;
      if (value.getLeaf() instanceof TypeCastTree cast
          && ASTHelpers.getType(cast.getType()).isPrimitive()) {
        return true;
      }
    }
    var target = ASTHelpers.targetType(site.state().withPath(value));
    return target != null && target.type().isPrimitive();
  }

  private static boolean isWrapper(TreePath path) {
    return path.getLeaf() instanceof ParenthesizedTree || path.getLeaf() instanceof TypeCastTree;
  }

  private static SuggestedFix require(MethodInvocationTree get, Site site) {
    return ApiMatcher.matches(Inputs.SETTINGS, get, site.state())
        ? SuggestedFixes.renameMethodInvocation(get, "getRequiredProperty", site.state())
        : SuggestedFix.emptyFix();
  }
}
