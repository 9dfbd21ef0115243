package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.SpringAmqp;
import javax.inject.Inject;

/** Reports callbacks for returned messages on templates that have none returned. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "The broker returns messages only if they are mandatory, so this callback is never called",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class ReturnsCallbackNeverCalled extends BackendCheck {
  public ReturnsCallbackNeverCalled() {
    this(SuiteConfig.unset());
  }

  @Inject
  ReturnsCallbackNeverCalled(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(SpringAmqp.RETURNS_CALLBACK, this::look);
  }

  private void look(MethodInvocationTree setter, Site site) {
    var template =
        site.inTest() ? null : Setup.of(Receivers.of(setter), SpringAmqp.NEW_TEMPLATE, site);
    if (template == null
        || ApiMatcher.matchesAny(SpringAmqp.MANDATORY, template.calls(), site.state())) {
      return;
    }
    var message =
        "this template does not send its messages as mandatory, so the broker drops what no queue takes and the "
            + "callback never hears of it; call setMandatory(true)";
    if (site.path().getParentPath().getLeaf() instanceof ExpressionStatementTree statement) {
      site.report(
          setter,
          message,
          SuggestedFix.postfixWith(
              statement, "\n" + Receivers.nameOf(setter) + ".setMandatory(true);"));
    } else {
      site.report(setter, message);
    }
  }
}
