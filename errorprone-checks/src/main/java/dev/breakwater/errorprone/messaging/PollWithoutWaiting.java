package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.JdkTime;
import dev.breakwater.errorprone.vocabulary.Kafka;
import javax.inject.Inject;

/** Reports loops that poll without waiting for records. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A poll that does not wait makes this loop spin while there is nothing to read",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.ALWAYS)
public final class PollWithoutWaiting extends BackendCheck {
  public PollWithoutWaiting() {
    this(SuiteConfig.unset());
  }

  @Inject
  PollWithoutWaiting(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Kafka.POLL, this::look);
  }

  private void look(MethodInvocationTree poll, Site site) {
    var timeout = poll.getArguments().get(0);
    if (!isZero(Variables.origin(timeout, site.path()), site) || site.inTest()) {
      return;
    }
    var loop = Following.loop(site.path());
    if (loop != null && !PollLoops.pauses(loop)) {
      site.report(
          timeout,
          "without a timeout this loop keeps a processor busy while there is nothing to read; let the poll wait",
          SuggestedFix.builder()
              .addImport("java.time.Duration")
              .replace(timeout, "Duration.ofMillis(100)")
              .build());
    }
  }

  private static boolean isZero(ExpressionTree timeout, Site site) {
    if (timeout instanceof MethodInvocationTree duration) {
      return ApiMatcher.matches(JdkTime.DURATION_OF, duration, site.state())
          && ASTHelpers.constValue(duration.getArguments().get(0)) instanceof Number amount
          && amount.longValue() == 0;
    }
    return ASTHelpers.getSymbol(timeout) instanceof VarSymbol constant
            && constant.name.contentEquals("ZERO")
        || ASTHelpers.constValue(timeout) instanceof Number amount && amount.longValue() == 0;
  }
}
