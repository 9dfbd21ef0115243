package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.vocabulary.RabbitMq;
import javax.inject.Inject;

/** Reports messages that are published without properties, which makes them transient. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "This message is not persistent, so a broker that restarts loses it even from a durable queue",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0", fix = Rule.Fix.ALWAYS)
public final class MessageNotPersistent extends BackendCheck {
  public MessageNotPersistent() {
    this(SuiteConfig.unset());
  }

  @Inject
  MessageNotPersistent(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(RabbitMq.PUBLISH, this::look);
  }

  private void look(MethodInvocationTree publish, Site site) {
    var properties = propertiesOf(publish);
    if (properties != null
        && properties.getKind() == Tree.Kind.NULL_LITERAL
        && !isReply(publish)
        && !site.inTest()) {
      site.report(
          properties,
          "a message without properties is transient, so a broker that restarts loses it even from a durable queue; "
              + "publish it with persistent properties",
          persistent(properties, site.state()));
    }
  }

  private static ExpressionTree propertiesOf(MethodInvocationTree publish) {
    var parameters = ASTHelpers.getSymbol(publish).params();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).type.tsym.getSimpleName().contentEquals("BasicProperties")) {
        return publish.getArguments().get(i);
      }
    }
    return null;
  }

  /** A reply is for somebody who waits for it, and who does not outlive a restart either. */
  private static boolean isReply(MethodInvocationTree publish) {
    return publish.getArguments().get(1) instanceof MethodInvocationTree key
        && ASTHelpers.getSymbol(key).name.contentEquals("getReplyTo");
  }

  private static SuggestedFix persistent(ExpressionTree properties, VisitorState state) {
    var fix = SuggestedFix.builder();
    var type = SuggestedFixes.qualifyType(state, fix, "com.rabbitmq.client.MessageProperties");
    return fix.replace(properties, type + ".MINIMAL_PERSISTENT_BASIC").build();
  }
}
