package dev.breakwater.errorprone.types;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Inputs;
import javax.inject.Inject;

/** Reports values that are null when absent, and are wrapped as if they were always there. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Optional.of throws if this value is absent, instead of being empty",
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.ALWAYS, safeFix = true)
public final class OptionalOfPossiblyNull extends BackendCheck {
  private static final Api WRAP = Api.methods("java.util.Optional#of");

  private static final Api NULLABLE = Api.union(Inputs.NULLABLE, Brokers.NULLABLE);

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
    if (Absence.bare(wrap.getArguments().get(0)) instanceof MethodInvocationTree value
        && ApiMatcher.matches(NULLABLE, value, site.state())
        && !Absence.isAskedFor(value, site)) {
      var message =
          "%s is null for what is absent, and Optional.of(null) throws a NullPointerException where the caller expects "
              + "an empty Optional; use Optional.ofNullable";
      site.report(
          wrap,
          message.formatted(ASTHelpers.getSymbol(value).name + "(..)"),
          SuggestedFixes.renameMethodInvocation(wrap, "ofNullable", site.state()));
    }
  }
}
