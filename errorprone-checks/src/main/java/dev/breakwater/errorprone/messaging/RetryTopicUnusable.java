package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MethodTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
import javax.inject.Inject;

/** Reports retry topics that cannot do what their annotation asks for. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "These retry topics never retry a record as the annotation asks for",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class RetryTopicUnusable extends BackendCheck {
  public RetryTopicUnusable() {
    this(SuiteConfig.unset());
  }

  @Inject
  RetryTopicUnusable(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(SpringKafka.RETRY_TOPIC, this::look);
  }

  private void look(AnnotationTree retry, Site site) {
    if (site.annotated() instanceof MethodTree listener
        && Deliveries.to(listener) == Deliveries.BATCH) {
      site.report(
          retry,
          "retry topics do not work for batch listeners; take records one by one, or give the container an error "
              + "handler");
    } else if ("1".equals(Attributes.textOf(retry, "attempts")) && hasBackOff(retry)) {
      site.report(
          Attributes.of(retry, "attempts"),
          "the first delivery counts as an attempt, so nothing is retried and the back-off is never used; ask for "
              + "at least two attempts, or drop the back-off");
    }
  }

  /** Its name is written in two ways, depending on the version. */
  private static boolean hasBackOff(AnnotationTree retry) {
    return retry.getArguments().stream()
        .anyMatch(
            a ->
                a instanceof AssignmentTree attribute
                    && attribute.getVariable().toString().equalsIgnoreCase("backoff"));
  }
}
