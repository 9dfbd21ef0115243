package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.vocabulary.ReactiveMessaging;
import javax.inject.Inject;

/** Reports processors that answer a message with a new one and forget the one that came in. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The message that came in is never acknowledged, and its metadata are gone",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0", fix = Rule.Fix.ALWAYS, safeFix = true)
public final class MessageNotChained extends BackendCheck {
  public MessageNotChained() {
    this(SuiteConfig.unset());
  }

  @Inject
  MessageNotChained(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(ReactiveMessaging.NEW_MESSAGE, this::look);
  }

  private void look(MethodInvocationTree created, Site site) {
    var exit = site.path().getParentPath();
    if (!(exit.getLeaf() instanceof ReturnTree)) {
      return;
    }
    var function = exit;
    while (!(function.getLeaf() instanceof MethodTree)) {
      if (function.getLeaf() instanceof LambdaExpressionTree) {
        return;
      }
      function = function.getParentPath();
    }
    var method = (MethodTree) function.getLeaf();
    var incoming = IncomingMessage.of(method, site);
    if (incoming != null
        && Attributes.annotation(method, ReactiveMessaging.OUTGOING) != null
        && !site.inTest()
        && IncomingMessage.isOnlyRead(incoming, function)) {
      site.report(
          created,
          "acknowledging this new message does nothing for the one that came in, which stays unacknowledged; make it "
              + "with withPayload(..) of that message",
          SuggestedFix.replace(created.getMethodSelect(), incoming.getName() + ".withPayload"));
    }
  }
}
