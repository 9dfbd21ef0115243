package dev.breakwater.errorprone.suppressions;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Types;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;

/** Reports suppressions of this suite's own rules that silence nothing. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This suppression silences nothing",
    altNames = {"Breakwater", "BreakwaterSuppressions", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.ALWAYS, safeFix = true)
public final class SuppressionUnused extends BackendCheck {
  private static final Types SUPPRESS_WARNINGS = Types.of("java.lang.SuppressWarnings");

  public SuppressionUnused() {
    this(SuiteConfig.unset());
  }

  @Inject
  SuppressionUnused(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(SUPPRESS_WARNINGS, SuppressionUnused::look);
  }

  private static void look(AnnotationTree annotation, Site site) {
    var names = names(annotation);
    for (var name : names) {
      var rule = ASTHelpers.constValue(name, String.class);
      // a suppression of this rule is about others, and cannot be judged by what it leaves over
      if (rule != null && !rule.equals("SuppressionUnused") && site.isRunning(rule)) {
        var declaration = site.annotated();
        site.ifSilencesNothing(
            declaration,
            rule,
            () ->
                site.report(
                    annotation,
                    "%s says nothing here, so this would only silence what is written later; remove it"
                        .formatted(rule),
                    without(name, names, annotation, site)));
      }
    }
  }

  private static List<? extends ExpressionTree> names(AnnotationTree annotation) {
    if (annotation.getArguments().size() != 1) {
      return List.of();
    }
    var value =
        annotation.getArguments().get(0) instanceof AssignmentTree assignment
            ? assignment.getExpression()
            : annotation.getArguments().get(0);
    return value instanceof NewArrayTree several ? several.getInitializers() : List.of(value);
  }

  private static SuggestedFix without(
      ExpressionTree name,
      List<? extends ExpressionTree> names,
      AnnotationTree annotation,
      Site site) {
    if (names.size() == 1) {
      return SuggestedFix.delete(annotation);
    }
    var rest =
        names.stream()
            .filter(n -> n != name)
            .map(n -> site.state().getSourceForNode(n))
            .collect(Collectors.joining(", "));
    return SuggestedFix.replace(
        annotation, "@SuppressWarnings(%s)".formatted(names.size() == 2 ? rest : "{" + rest + "}"));
  }
}
