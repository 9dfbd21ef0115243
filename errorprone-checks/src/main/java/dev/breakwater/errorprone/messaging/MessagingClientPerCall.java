package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.ExpressionTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Brokers;
import javax.inject.Inject;

/** Reports broker clients that are made for one message and thrown away after it. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This messaging client is made anew for each message or call",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class MessagingClientPerCall extends BackendCheck {
  private static final Api CREATIONS = Api.union(Brokers.CLIENTS, Brokers.CLIENT_PARTS);

  public MessagingClientPerCall() {
    this(SuiteConfig.unset());
  }

  @Inject
  MessagingClientPerCall(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(CREATIONS, MessagingClientPerCall::look);
    watch.creations(CREATIONS, MessagingClientPerCall::look);
  }

  private static void look(ExpressionTree creation, Site site) {
    if (!site.inTest() && Clients.isMadePerCall(site)) {
      site.report(
          creation,
          "each message or call opens its own connection here and throws it away, which costs far more than the "
              + "message; make the client once, in a field or a bean, and share it");
    }
  }
}
