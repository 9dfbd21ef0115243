package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.TryTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.vocabulary.RabbitMq;
import dev.breakwater.errorprone.vocabulary.SpringAmqp;
import javax.inject.Inject;

/** Reports waits for publisher confirms whose answer nobody looks at. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "Whether the broker took the messages is dropped here, so one that it refused goes unnoticed",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class ConfirmationIgnored extends BackendCheck {
  public ConfirmationIgnored() {
    this(SuiteConfig.unset());
  }

  @Inject
  ConfirmationIgnored(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(RabbitMq.WAIT_FOR_CONFIRMS, this::look);
  }

  private void look(MethodInvocationTree wait, Site site) {
    if (!Calls.resultIsDropped(site.path(), site.state()) || site.inTest() || isHeard(wait, site)) {
      return;
    }
    var message =
        "this returns false when the broker refused a message, which nobody sees, so the message is lost unnoticed; "
            + "use waitForConfirmsOrDie(..) or look at the result";
    if (mayThrowIoException(site)) {
      site.report(
          wait,
          message,
          SuggestedFixes.renameMethodInvocation(wait, "waitForConfirmsOrDie", site.state()));
    } else {
      site.report(wait, message);
    }
  }

  /** Whether the channel, or a listener of this compilation unit, hears of refused messages. */
  private static boolean isHeard(MethodInvocationTree wait, Site site) {
    return SpringAmqp.LISTENING_CHANNELS.names().stream()
            .anyMatch(
                t -> Symbols.isSubclass(ASTHelpers.getReceiverType(wait).tsym, t, site.state()))
        || !site.callsInUnit(RabbitMq.CONFIRM_LISTENER).isEmpty();
  }

  /** Whether the call may be replaced by one that throws an {@code IOException}. */
  private static boolean mayThrowIoException(Site site) {
    var failure = site.state().getTypeFromString("java.io.IOException");
    for (var path = site.path(); path.getParentPath() != null; path = path.getParentPath()) {
      var parent = path.getParentPath().getLeaf();
      if (parent instanceof TryTree attempt
          && attempt.getBlock() == path.getLeaf()
          && attempt.getCatches().stream()
              .anyMatch(c -> Catches.catches(c, failure, site.state()))) {
        return true;
      }
      if (parent instanceof LambdaExpressionTree || parent instanceof ClassTree) {
        return false;
      }
      if (parent instanceof MethodTree method) {
        return method.getThrows().stream()
            .anyMatch(t -> site.state().getTypes().isSubtype(failure, ASTHelpers.getType(t)));
      }
    }
    return false;
  }
}
