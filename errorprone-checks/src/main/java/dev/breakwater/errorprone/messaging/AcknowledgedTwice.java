package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.RabbitMq;
import dev.breakwater.errorprone.vocabulary.SpringAmqp;
import java.util.Set;
import javax.inject.Inject;

/** Reports messages settled by a listener whose annotation leaves that to the container. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The container or the broker settles this message as well, and the channel is closed",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class AcknowledgedTwice extends BackendCheck {
  private static final Api SETTLE = Api.union(RabbitMq.ACKNOWLEDGE, RabbitMq.REJECT);

  /** Modes in which the listener has nothing to acknowledge. */
  private static final Set<String> MODES = Set.of("AUTO", "NONE");

  public AcknowledgedTwice() {
    this(SuiteConfig.unset());
  }

  @Inject
  AcknowledgedTwice(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(SETTLE, this::look);
  }

  private void look(MethodInvocationTree settle, Site site) {
    for (var tree : site.path()) {
      if (tree instanceof LambdaExpressionTree) {
        return;
      }
      if (tree instanceof MethodTree method) {
        var listener = Attributes.annotation(method, SpringAmqp.LISTENER);
        var mode = listener == null ? null : Attributes.textOf(listener, "ackMode");
        if (mode != null && MODES.contains(mode) && isOwnChannel(settle, method)) {
          site.report(
              settle,
              "in mode "
                  + mode
                  + " this message is settled without the listener, and RabbitMQ closes the channel over the second "
                  + "time; use MANUAL, or throw instead of rejecting and leave the rest to the container");
        }
        return;
      }
    }
  }

  /** Whether the channel is the one that the message came by. */
  private static boolean isOwnChannel(MethodInvocationTree settle, MethodTree listener) {
    var channel = Receivers.of(settle);
    return channel != null
        && listener.getParameters().stream()
            .anyMatch(p -> ASTHelpers.getSymbol(p).equals(ASTHelpers.getSymbol(channel)));
  }
}
