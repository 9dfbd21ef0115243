package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Jms;
import dev.breakwater.errorprone.vocabulary.Nats;
import dev.breakwater.errorprone.vocabulary.RabbitMq;
import dev.breakwater.errorprone.vocabulary.SpringAmqp;
import java.util.regex.Pattern;
import javax.inject.Inject;

/** Reports rejections that put a message which cannot be processed straight back into its queue. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A message that always fails is put back at once and redelivered for ever",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.ALWAYS)
public final class EndlessRequeue extends BackendCheck {
  private static final Api REDELIVERY =
      Api.union(RabbitMq.REDELIVERY, SpringAmqp.REDELIVERY, Jms.REDELIVERY, Nats.REDELIVERY);

  /** Variables, methods and headers that count deliveries, or wait between them. */
  private static final Pattern BOUND =
      Pattern.compile(
          "(?i).*(redeliver|retr(y|ies)|attempt|deliver(y|ies)-?_?count|x-death|back-?_?off|sleep|delay|requeue).*");

  public EndlessRequeue() {
    this(SuiteConfig.unset());
  }

  @Inject
  EndlessRequeue(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(RabbitMq.REQUEUE, this::lookAtFlag);
    watch.calls(Nats.REQUEUE, this::lookAtNak);
    watch.creations(SpringAmqp.IMMEDIATE_REQUEUE, this::lookAtException);
  }

  private void lookAtFlag(MethodInvocationTree reject, Site site) {
    var requeue = reject.getArguments().get(reject.getArguments().size() - 1);
    if (Boolean.TRUE.equals(ASTHelpers.constValue(requeue)) && isEndless(reject, site)) {
      site.report(
          requeue,
          "a message that can never be processed comes back at once and spins for ever; pass false, so that the "
              + "queue's dead-letter exchange takes it, or bound the redeliveries",
          SuggestedFix.replace(requeue, "false"));
    }
  }

  private void lookAtNak(MethodInvocationTree nak, Site site) {
    if (isEndless(nak, site)) {
      var message = site.state().getSourceForNode(ASTHelpers.getReceiver(nak));
      site.report(
          nak,
          "a message that can never be processed comes back at once and spins for ever; ask for it after a delay, "
              + "or terminate it once it was delivered often enough",
          SuggestedFix.builder()
              .replace(nak, message + ".nakWithDelay(Duration.ofSeconds(30))")
              .addImport("java.time.Duration")
              .build());
    }
  }

  private void lookAtException(NewClassTree creation, Site site) {
    if (site.path().getParentPath().getLeaf() instanceof ThrowTree && isEndless(creation, site)) {
      site.report(
          creation,
          "a message that can never be processed comes back at once and spins for ever; throw "
              + "AmqpRejectAndDontRequeueException, so that the queue's dead-letter exchange takes it, or bound the "
              + "redeliveries",
          SuggestedFix.builder()
              .replace(creation.getIdentifier(), "AmqpRejectAndDontRequeueException")
              .addImport("org.springframework.amqp.AmqpRejectAndDontRequeueException")
              .build());
    }
  }

  /** Whether every message that fails is put back, and nothing counts or delays its returns. */
  private static boolean isEndless(Tree requeue, Site site) {
    boolean inBroadCatch = false;
    for (var tree : site.path()) {
      if (tree instanceof CatchTree clause) {
        inBroadCatch |= Catches.isBroad(clause);
      } else if (!inBroadCatch && isDecision(tree)) {
        return false;
      } else if (tree instanceof MethodTree
          || tree instanceof LambdaExpressionTree
          || tree instanceof ClassTree) {
        var body = site.body();
        return inBroadCatch
            && body != null
            && !site.inTest()
            && !Paths.contains(body, t -> t != requeue && bounds(t, site));
      }
    }
    return false;
  }

  /** Somebody thought about which failures are worth another try. */
  private static boolean isDecision(Tree tree) {
    return tree instanceof IfTree
        || tree instanceof SwitchTree
        || tree instanceof ConditionalExpressionTree;
  }

  private static boolean bounds(Tree tree, Site site) {
    if (tree instanceof MethodInvocationTree call) {
      return ApiMatcher.matches(REDELIVERY, call, site.state())
          || isBound(ASTHelpers.getSymbol(call).name.toString());
    }
    if (tree instanceof IdentifierTree name) {
      return ASTHelpers.getSymbol(name) instanceof VarSymbol && isBound(name.getName().toString());
    }
    return tree instanceof LiteralTree literal
        && literal.getValue() instanceof String text
        && isBound(text);
  }

  private static boolean isBound(String name) {
    return BOUND.matcher(name).matches();
  }
}
