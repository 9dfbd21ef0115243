package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Guards;
import dev.breakwater.errorprone.index.PassedCode;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Fate;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.RabbitMq;
import dev.breakwater.errorprone.vocabulary.SpringJms;
import java.util.Set;
import java.util.regex.Pattern;
import javax.inject.Inject;

/** Reports consumers whose messages are acknowledged although their processing fails. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Messages are acknowledged however their processing ends, so one that fails is lost",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class AutoAcknowledge extends BackendCheck {
  /** What a handler asks its delivery. */
  private static final Set<String> ACCESSORS =
      Set.of("getBody", "getDeliveryTag", "getEnvelope", "getProperties", "getCorrelationId");

  /** Says when a message is done with, or that some are missed anyway: a topic's, while away. */
  private static final Api CHOICES = Api.union(SpringJms.ACKNOWLEDGE_MODE, SpringJms.TOPICS);

  private static final Pattern REPLIES = Pattern.compile("(?i)reply|replies|response|answer");

  public AutoAcknowledge() {
    this(SuiteConfig.unset());
  }

  @Inject
  AutoAcknowledge(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.creations(SpringJms.NEW_CONTAINER, this::lookAtContainer);
    watch.calls(RabbitMq.CONSUME, this::lookAtConsumer);
  }

  private void lookAtConsumer(MethodInvocationTree consume, Site site) {
    var arguments = consume.getArguments();
    if (!Boolean.TRUE.equals(ASTHelpers.constValue(arguments.get(1)))
        || site.inTest()
        || isForReplies(arguments.get(0), site)
        || isOfThisConnection(arguments.get(0), site)) {
      return;
    }
    if (arguments.stream().anyMatch(a -> mayFail(a, site))) {
      site.report(
          arguments.get(1),
          "the broker forgets a message once it is on its way, so one that is not processed is lost; pass false, and "
              + "acknowledge what was processed");
    }
  }

  /** An answer is of use to the one caller that waits for it now, and to nobody later. */
  private static boolean isForReplies(ExpressionTree queue, Site site) {
    return REPLIES.matcher(site.state().getSourceForNode(queue)).find();
  }

  /** What is in a queue that the server has named for one connection is lost with it anyway. */
  private static boolean isOfThisConnection(ExpressionTree queue, Site site) {
    var declaration = Variables.declaration(queue, site.path());
    return Paths.contains(
        declaration == null ? queue : declaration.getLeaf(),
        t ->
            t instanceof MethodInvocationTree call
                && ASTHelpers.getSymbol(call).name.contentEquals("getQueue"));
  }

  /** Whether this is a handler in sight that may end in an exception. */
  private static boolean mayFail(ExpressionTree handler, Site site) {
    return PassedCode.of(handler, RabbitMq.LISTENERS, site)
        .filter(code -> new Guards(site, ACCESSORS).mayThrow(code.body()))
        .isPresent();
  }

  private void lookAtContainer(NewClassTree container, Site site) {
    // the body of an anonymous class may set anything
    if (container.getClassBody() != null || site.inTest()) {
      return;
    }
    var fate = Fate.of(site.path(), site.state());
    // one that is neither a bean nor started may be set up further elsewhere
    if (Setup.isInSight(fate, site)
        && (fate.isReturned()
            || ApiMatcher.matchesAny(SpringJms.START_CONTAINER, fate.calls(), site.state()))
        && !ApiMatcher.matchesAny(CHOICES, fate.calls(), site.state())) {
      var message =
          "this acknowledges a message whether its listener succeeds or fails, so one that fails is never delivered "
              + "again; call setSessionTransacted(true)";
      if (site.path().getParentPath().getLeaf() instanceof VariableTree variable
          && site.path().getParentPath().getParentPath().getLeaf() instanceof BlockTree) {
        site.report(container, message, transacted(variable));
      } else {
        site.report(container, message);
      }
    }
  }

  private static SuggestedFix transacted(VariableTree container) {
    return SuggestedFix.postfixWith(
        container, "\n" + container.getName() + ".setSessionTransacted(true);");
  }
}
