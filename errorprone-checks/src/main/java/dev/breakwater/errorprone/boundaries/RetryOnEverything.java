package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Retries;
import javax.inject.Inject;

/** Reports retries that do not say after which failures. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Every failure is retried here, also those that no repetition can mend",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class RetryOnEverything extends BackendCheck {
  public RetryOnEverything() {
    this(SuiteConfig.unset());
  }

  @Inject
  RetryOnEverything(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(Retries.ANNOTATIONS, RetryOnEverything::look);
  }

  private static void look(AnnotationTree retry, Site site) {
    if (!site.inTest() && retry.getArguments().stream().noneMatch(RetryOnEverything::isChoice)) {
      site.report(
          retry,
          "an argument that is refused, or a bug, fails the same way each time, so the caller waits for nothing and the "
              + "other side is asked again and again; name the exceptions that may pass");
    }
  }

  private static boolean isChoice(ExpressionTree argument) {
    return argument instanceof AssignmentTree set
        && set.getVariable() instanceof IdentifierTree attribute
        && Retries.CHOICES.contains(attribute.getName().toString());
  }
}
