package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.AnnotationMatcherUtils;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.TypeTag;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.Escape;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.PubSub;
import dev.breakwater.errorprone.vocabulary.ReactiveMessaging;
import dev.breakwater.errorprone.vocabulary.Types;
import java.util.List;
import javax.inject.Inject;

/** Reports listeners that have to acknowledge by themselves and never do. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This listener has to acknowledge its messages by itself and never does",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterFundamentals"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.FUNDAMENTALS, since = "0.1.0")
public final class MessageNeverAcknowledged extends BackendCheck {
  private static final String ACKNOWLEDGMENT = "org.springframework.kafka.support.Acknowledgment";
  private static final String CONSUMER = "org.apache.kafka.clients.consumer.Consumer";
  private static final String CHANNEL = "com.rabbitmq.client.Channel";

  public MessageNeverAcknowledged() {
    this(SuiteConfig.unset());
  }

  @Inject
  MessageNeverAcknowledged(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.annotations(
        Types.of(
            "org.springframework.kafka.annotation.KafkaListener",
            "org.springframework.kafka.annotation.KafkaHandler"),
        this::lookAtKafka);
    watch.annotations(
        Types.of("org.springframework.amqp.rabbit.annotation.RabbitListener"), this::lookAtRabbit);
    watch.annotations(ReactiveMessaging.INCOMING, MessageNeverAcknowledged::lookAtIncoming);
    watch.implementations(PubSub.MANUAL_LISTENERS, MessageNeverAcknowledged::lookAtReceiver);
  }

  private void lookAtKafka(AnnotationTree annotation, Site site) {
    if (!(site.annotated() instanceof MethodTree listener)) {
      return;
    }
    var acknowledgment = parameterOf(ACKNOWLEDGMENT, listener, site);
    if (acknowledgment != null
        // annotated as nullable or not, it may also be absent or of no effect
        && acknowledgment.getModifiers().getAnnotations().isEmpty()
        && !isUsed(acknowledgment, listener, site)
        && parameterOf(CONSUMER, listener, site) == null
        && neverSettles(listener, site)) {
      site.report(
          acknowledgment,
          "a container that passes an Acknowledgment commits nothing by itself, and this listener never calls it, so "
              + "every restart delivers all messages again; acknowledge when the work is done, or drop the parameter "
              + "and the manual mode");
    }
  }

  private void lookAtRabbit(AnnotationTree annotation, Site site) {
    var mode = AnnotationMatcherUtils.getArgument(annotation, "ackMode");
    if (mode == null
        || !"MANUAL".equals(ASTHelpers.constValue(mode))
        || !(site.annotated() instanceof MethodTree listener)) {
      return;
    }
    var channel = parameterOf(CHANNEL, listener, site);
    if ((channel == null || !isUsed(channel, listener, site)) && neverSettles(listener, site)) {
      site.report(
          mode,
          "in this mode nobody acknowledges the message unless the listener calls basicAck on its channel, so the queue "
              + "stalls once the prefetch is used up; take a Channel and the delivery tag and acknowledge, or leave the "
              + "mode to the container");
    }
  }

  /** A message that is taken whole is acknowledged by whoever calls its {@code ack()}. */
  private static void lookAtIncoming(AnnotationTree annotation, Site site) {
    if (!(site.annotated() instanceof MethodTree listener)
        || listener.getBody() == null
        || Attributes.annotation(listener, ReactiveMessaging.OUTGOING) != null
        || site.inTest()) {
      return;
    }
    var message = IncomingMessage.of(listener, site);
    if (message != null
        && IncomingMessage.isOnlyRead(message, pathOf(listener, site))
        && returns(listener.getBody())) {
      site.report(
          message,
          "a listener that takes the whole Message has to acknowledge it, and this one never does, so the connector "
              + "waits for it and delivers it again after a restart; end with message.ack(), or take the payload");
    }
  }

  /** The client calls a receiver with each message and what acknowledges it. */
  private static void lookAtReceiver(Tree receiver, Site site) {
    if (receiver instanceof MethodTree method && method.getBody() != null) {
      lookAtReply(method.getParameters(), method.getBody(), site);
    } else if (receiver instanceof LambdaExpressionTree lambda) {
      lookAtReply(lambda.getParameters(), lambda.getBody(), site);
    }
  }

  private static void lookAtReply(List<? extends VariableTree> parameters, Tree body, Site site) {
    var reply = parameters.get(1);
    if (!site.inTest()
        && Escape.uses(ASTHelpers.getSymbol(reply), site.path()).isEmpty()
        && returns(body)) {
      site.report(
          reply,
          "only this parameter acknowledges the message, and nobody calls it, so the message comes again when its "
              + "lease ends, for ever; call ack() when the work is done, or nack()");
    }
  }

  private static boolean returns(Tree body) {
    if (!(body instanceof BlockTree block)) {
      return true;
    }
    var exits = Paths.exitsOf(block, t -> false);
    return !block.getStatements().isEmpty() && (exits.endsWithout() || exits.leavesWithout());
  }

  private static VariableTree parameterOf(String type, MethodTree method, Site site) {
    for (var parameter : method.getParameters()) {
      var symbol = ASTHelpers.getSymbol(parameter);
      if (Symbols.isSubclass(symbol.type.tsym, type, site.state())) {
        return parameter;
      }
    }
    return null;
  }

  private static boolean isUsed(VariableTree parameter, MethodTree method, Site site) {
    return !Escape.uses(ASTHelpers.getSymbol(parameter), pathOf(method, site)).isEmpty();
  }

  private static TreePath pathOf(MethodTree method, Site site) {
    var path = site.path();
    while (path.getLeaf() != method) {
      path = path.getParentPath();
    }
    return path;
  }

  /**
   * Whether the listener can return without having settled anything. Where it returns a value, that
   * may be a future on whose completion the container acknowledges.
   */
  private static boolean neverSettles(MethodTree listener, Site site) {
    var body = listener.getBody();
    if (body == null
        || !ASTHelpers.getSymbol(listener).getReturnType().hasTag(TypeTag.VOID)
        || site.inTest()
        || site.mayPlay(Brokers.ACKNOWLEDGE, body)
        || site.mayPlay(Brokers.REJECT, body)) {
      return false;
    }
    return returns(body);
  }
}
