package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Inputs;
import javax.inject.Inject;

/** Reports attributes that are cast to a type of which only the raw half can be checked. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This cast cannot check what is inside",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class UncheckedCastOfAttribute extends BackendCheck {
  public UncheckedCastOfAttribute() {
    this(SuiteConfig.unset());
  }

  @Inject
  UncheckedCastOfAttribute(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Inputs.ATTRIBUTES, UncheckedCastOfAttribute::look);
  }

  private static void look(MethodInvocationTree get, Site site) {
    var parent = site.path().getParentPath();
    while (parent.getLeaf() instanceof ParenthesizedTree) {
      parent = parent.getParentPath();
    }
    if (parent.getLeaf() instanceof TypeCastTree cast
        && !site.state().getTypes().isReifiable(ASTHelpers.getType(cast.getType()))
        && !site.inTest()) {
      site.report(
          cast,
          "a list of something else passes this cast, and fails later with a ClassCastException where nobody looks for "
              + "it; keep an object of your own class under this name and cast to that");
    }
  }
}
