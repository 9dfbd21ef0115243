package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Sqs;
import javax.inject.Inject;

/** Reports numbers that SQS refuses a request for. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "SQS refuses a request with this number, so the call always fails",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0", fix = Rule.Fix.ALWAYS)
public final class RequestOutOfRange extends BackendCheck {
  public RequestOutOfRange() {
    this(SuiteConfig.unset());
  }

  @Inject
  RequestOutOfRange(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Sqs.MAX_MESSAGES, (setter, site) -> look(setter, site, 1, 10));
    watch.calls(Sqs.RECEIVE_WAIT, (setter, site) -> look(setter, site, 0, 20));
    watch.calls(Sqs.DELAY, (setter, site) -> look(setter, site, 0, 900));
    watch.calls(Sqs.VISIBILITY, (setter, site) -> look(setter, site, 0, 43_200));
  }

  private void look(MethodInvocationTree setter, Site site, int least, int most) {
    var argument = setter.getArguments().get(0);
    if (ASTHelpers.constValue(argument) instanceof Integer number
        && (number < least || number > most)
        && !site.inTest()) {
      site.report(
          argument,
          "SQS takes "
              + least
              + " to "
              + most
              + " here and refuses every request with another number; stay within that range",
          SuggestedFix.replace(argument, String.valueOf(number < least ? least : most)));
    }
  }
}
