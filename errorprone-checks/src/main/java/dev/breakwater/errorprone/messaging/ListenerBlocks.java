package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Attributes;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.ReactiveMessaging;
import dev.breakwater.errorprone.vocabulary.Waits;
import java.util.concurrent.TimeUnit;
import javax.inject.Inject;
import javax.lang.model.element.Modifier;

/** Reports message listeners that sleep, or wait for other threads without a bound. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This listener stands still, and with it every message behind this one",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class ListenerBlocks extends BackendCheck {
  private static final long SHORT_MILLIS = 1_000;

  public ListenerBlocks() {
    this(SuiteConfig.unset());
  }

  @Inject
  ListenerBlocks(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Waits.SLEEP, this::lookAtSleep);
    watch.calls(Waits.WITHOUT_BOUND, this::lookAtWait);
    watch.calls(Brokers.BLOCKING, this::lookAtWait);
    watch.calls(ReactiveMessaging.BLOCKING, ListenerBlocks::lookAtEventLoop);
  }

  private void lookAtSleep(MethodInvocationTree sleep, Site site) {
    if (millis(sleep) > SHORT_MILLIS && isInListener(site)) {
      site.report(
          sleep,
          "nothing else is processed while this listener sleeps, and a broker that hears nothing from it gives its "
              + "messages to others; leave pauses to the container, such as a back-off or delayed delivery");
    }
  }

  private void lookAtWait(MethodInvocationTree wait, Site site) {
    if (isInListener(site)) {
      site.report(
          wait,
          "if what this waits for never comes, the listener hangs and its messages with it; wait with a timeout and "
              + "treat its end as a failure");
    }
  }

  private static void lookAtEventLoop(MethodInvocationTree wait, Site site) {
    if (!site.inTest() && isOnEventLoop(site)) {
      site.report(
          wait,
          "this listener runs on an event loop, which must not wait: the call throws there, or keeps every channel "
              + "waiting; return the Uni, or annotate the method with @Blocking");
    }
  }

  private static boolean isOnEventLoop(Site site) {
    for (var tree : site.path()) {
      if (tree instanceof LambdaExpressionTree) {
        return false;
      }
      if (tree instanceof MethodTree method) {
        return Attributes.annotation(method, ReactiveMessaging.INCOMING) != null
            && !isOffEventLoop(ASTHelpers.getSymbol(method))
            && !isOffEventLoop(ASTHelpers.getSymbol(method).owner);
      }
    }
    return false;
  }

  private static boolean isOffEventLoop(Symbol annotated) {
    return annotated.getAnnotationMirrors().stream()
        .anyMatch(
            a -> ReactiveMessaging.OFF_EVENT_LOOP.contains(a.type.tsym.getSimpleName().toString()));
  }

  /** How long a sleep lasts; zero if that cannot be known. */
  private static long millis(MethodInvocationTree sleep) {
    if (ASTHelpers.constValue(sleep.getArguments().get(0)) instanceof Number time) {
      return unitOf(Receivers.of(sleep)).toMillis(time.longValue());
    }
    return 0;
  }

  private static TimeUnit unitOf(Tree receiver) {
    var symbol = receiver == null ? null : ASTHelpers.getSymbol(receiver);
    if (symbol != null && symbol.owner.getSimpleName().contentEquals("TimeUnit")) {
      return TimeUnit.valueOf(symbol.getSimpleName().toString());
    }
    return TimeUnit.MILLISECONDS;
  }

  private static boolean isInListener(Site site) {
    if (site.inTest()) {
      return false;
    }
    for (var tree : site.path()) {
      if (tree instanceof CatchTree) {
        // a pause after a failure keeps the message from coming back at once
        return false;
      }
      if (tree instanceof LambdaExpressionTree) {
        return isListener(site);
      }
      if (tree instanceof MethodTree method) {
        return isListener(site)
            || method.getModifiers().getFlags().contains(Modifier.PRIVATE)
                && isCalledByListener(method, site);
      }
    }
    return false;
  }

  private static boolean isListener(Site site) {
    return site.boundary().filter(BoundaryKind.LISTENER::equals).isPresent();
  }

  private static boolean isCalledByListener(MethodTree helper, Site site) {
    var called = ASTHelpers.getSymbol(helper);
    return ASTHelpers.findEnclosingNode(site.path(), ClassTree.class).getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(m -> site.boundaryOf(m).filter(BoundaryKind.LISTENER::equals).isPresent())
        .anyMatch(
            m ->
                Paths.contains(
                    m.getBody(),
                    t ->
                        t instanceof MethodInvocationTree call
                            && called.equals(ASTHelpers.getSymbol(call))));
  }
}
