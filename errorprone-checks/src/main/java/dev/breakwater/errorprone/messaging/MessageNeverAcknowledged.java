package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.AnnotationMatcherUtils;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
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
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.SpringAmqp;
import dev.breakwater.errorprone.vocabulary.SpringKafka;
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
    watch.annotations(SpringKafka.LISTENER_ANNOTATIONS, this::lookAtKafka);
    watch.annotations(SpringAmqp.LISTENER, this::lookAtRabbit);
  }

  private void lookAtKafka(AnnotationTree annotation, Site site) {
    if (!(site.annotated() instanceof MethodTree listener)) {
      return;
    }
    var acknowledgment = parameterOf(ACKNOWLEDGMENT, listener, site);
    if (acknowledgment != null
        // annotated as nullable or not, it may also be absent or of no effect
        && acknowledgment.getModifiers().getAnnotations().isEmpty()
        && !isUsed(acknowledgment, site)
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
    if ((channel == null || !isUsed(channel, site)) && neverSettles(listener, site)) {
      site.report(
          mode,
          "in this mode nobody acknowledges the message unless the listener calls basicAck on its channel, so the queue "
              + "stalls once the prefetch is used up; take a Channel and the delivery tag and acknowledge, or leave the "
              + "mode to the container");
    }
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

  private static boolean isUsed(VariableTree parameter, Site site) {
    TreePath method = site.path();
    while (!(method.getLeaf() instanceof MethodTree)) {
      method = method.getParentPath();
    }
    return !Variables.uses(ASTHelpers.getSymbol(parameter), method).isEmpty();
  }

  /**
   * Whether the listener can return without having settled anything. Where it returns a value, that
   * may be a future on whose completion the container acknowledges.
   */
  private static boolean neverSettles(MethodTree listener, Site site) {
    var body = listener.getBody();
    if (body == null
        || body.getStatements().isEmpty()
        || !ASTHelpers.getSymbol(listener).getReturnType().hasTag(TypeTag.VOID)
        || site.inTest()
        || site.mayPlay(Brokers.ACKNOWLEDGE, body)
        || site.mayPlay(Brokers.REJECT, body)) {
      return false;
    }
    var exits = Paths.exitsOf(body, t -> false);
    return exits.endsWithout() || exits.leavesWithout();
  }
}
