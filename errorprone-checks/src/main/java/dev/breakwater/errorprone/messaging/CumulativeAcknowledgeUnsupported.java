package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Assignments;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Pulsar;
import javax.inject.Inject;

/** Reports consumers of a shared subscription that acknowledge the messages of the others. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "A consumer of a shared subscription cannot acknowledge cumulatively, so the call fails",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class CumulativeAcknowledgeUnsupported extends BackendCheck {
  public CumulativeAcknowledgeUnsupported() {
    this(SuiteConfig.unset());
  }

  @Inject
  CumulativeAcknowledgeUnsupported(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Pulsar.ACKNOWLEDGE_UP_TO, CumulativeAcknowledgeUnsupported::look);
  }

  private static void look(MethodInvocationTree acknowledge, Site site) {
    var consumer = Receivers.of(acknowledge);
    var values =
        Assignments.of(consumer == null ? null : ASTHelpers.getSymbol(consumer), site.path());
    if (!values.isEmpty() && values.stream().allMatch(v -> isShared(v, site)) && !site.inTest()) {
      site.report(
          acknowledge,
          "the other consumers of this shared subscription hold some of the messages before this one, so the client "
              + "refuses and nothing is acknowledged; acknowledge each message by itself");
    }
  }

  /** Whether the fluent calls that make a consumer say last that its subscription is shared. */
  private static boolean isShared(ExpressionTree value, Site site) {
    ExpressionTree at = value;
    while (at instanceof MethodInvocationTree call) {
      if (ApiMatcher.matches(Pulsar.SUBSCRIPTION_TYPE, call, site.state())) {
        var type = ASTHelpers.getSymbol((Tree) call.getArguments().get(0));
        return type != null && Pulsar.SHARING_TYPES.contains(type.getSimpleName().toString());
      }
      at = Receivers.of(call);
    }
    return false;
  }
}
