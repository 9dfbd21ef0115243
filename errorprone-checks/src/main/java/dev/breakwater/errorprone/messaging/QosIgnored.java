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
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.SpringJms;
import javax.inject.Inject;

/** Reports how a template should send, where the template was never told to heed it. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The template ignores this setting unless explicit quality of service is enabled",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class QosIgnored extends BackendCheck {
  public QosIgnored() {
    this(SuiteConfig.unset());
  }

  @Inject
  QosIgnored(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(SpringJms.SET_QOS, this::look);
  }

  private void look(MethodInvocationTree setter, Site site) {
    var template =
        site.inTest() ? null : Setup.of(Receivers.of(setter), SpringJms.NEW_TEMPLATE, site);
    if (template == null
        || !isFirst(setter, template, site)
        || ApiMatcher.matchesAny(SpringJms.ENABLE_QOS, template.calls(), site.state())) {
      return;
    }
    var message =
        "the template ignores this setting and sends with the broker's defaults; call setExplicitQosEnabled(true) as "
            + "well";
    if (site.path().getParentPath().getLeaf() instanceof ExpressionStatementTree statement) {
      site.report(
          setter,
          message,
          SuggestedFix.postfixWith(
              statement, "\n" + Receivers.nameOf(setter) + ".setExplicitQosEnabled(true);"));
    } else {
      site.report(setter, message);
    }
  }

  /** One report and one repair are enough for a template. */
  private static boolean isFirst(MethodInvocationTree setter, Fate template, Site site) {
    return template.calls().stream()
            .filter(c -> ApiMatcher.matches(SpringJms.SET_QOS, c, site.state()))
            .findFirst()
            .orElse(null)
        == setter;
  }
}
