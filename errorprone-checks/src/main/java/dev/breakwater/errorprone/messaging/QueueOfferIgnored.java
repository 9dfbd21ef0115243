package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Calls;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.Queues;
import java.util.Set;
import java.util.regex.Pattern;
import javax.inject.Inject;

/** Reports elements that are offered to a queue that may be full, and dropped if it is. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Whether the bounded queue took the element is dropped, and so is the element",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class QueueOfferIgnored extends BackendCheck {
  static final Option<Set<String>> EXEMPT =
      Option.exempt("Queues, by variable name, whose elements may get lost");

  /** What is kept for the next user may be thrown away where there is no room for it. */
  private static final Pattern STOCK =
      Pattern.compile("(?i).*(pool|free|idle|cache|recycl|spare).*");

  private final Set<String> exempt;

  public QueueOfferIgnored() {
    this(SuiteConfig.unset());
  }

  @Inject
  QueueOfferIgnored(SuiteConfig config) {
    super(config);
    exempt = read(EXEMPT);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Queues.OFFER, this::look);
    watch.references(Queues.OFFER, this::look);
  }

  private void look(ExpressionTree offer, Site site) {
    if (!Calls.resultIsDropped(site.path(), site.state()) || site.inTest()) {
      return;
    }
    var name = Receivers.nameOf(offer);
    var queue = ASTHelpers.getSymbol(Receivers.of(offer));
    if (queue != null
        && !exempt.contains(name)
        && !STOCK.matcher(name).matches()
        && !isSignal(offer)
        && isBounded(queue, site)
        && !minds(queue, site)) {
      site.report(
          offer,
          "when the queue is full the element is dropped here and nobody notices; act on the result, or call put() to "
              + "wait or add() to fail");
    }
  }

  /** An element that is always the same only wakes somebody up, and once is enough. */
  private static boolean isSignal(ExpressionTree offer) {
    if (!(offer instanceof MethodInvocationTree call)) {
      return false;
    }
    var element = call.getArguments().get(0);
    var symbol = ASTHelpers.getSymbol(element);
    return ASTHelpers.constValue(element) != null
        || symbol instanceof Symbol.VarSymbol variable && variable.isStatic() && variable.isFinal();
  }

  private static boolean isBounded(Symbol queue, Site site) {
    var values = Variables.values(queue, site.path());
    return !values.isEmpty() && values.stream().allMatch(v -> isBounded(v, site));
  }

  /**
   * A queue made for as many as there are has room, and a place for one holds the first or last.
   */
  private static boolean isBounded(ExpressionTree value, Site site) {
    if (!(value instanceof NewClassTree creation)
        || !ApiMatcher.matches(Queues.BOUNDED, creation, site.state())) {
      return false;
    }
    var capacity = creation.getArguments().get(0);
    var constant = ASTHelpers.constValue(capacity, Integer.class);
    return constant == null
        ? !Paths.contains(capacity, t -> isCounted(t))
        : constant > 1 && constant < Integer.MAX_VALUE;
  }

  private static boolean isCounted(Tree tree) {
    return tree instanceof MethodInvocationTree
        || tree instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("length");
  }

  /** Whether the method around sees to room, or is a constructor, which fills what it has made. */
  private static boolean minds(Symbol queue, Site site) {
    for (var tree : site.path()) {
      if (tree instanceof MethodTree method) {
        return ASTHelpers.getSymbol(method).isConstructor()
            || Paths.contains(
                method,
                t ->
                    t instanceof MethodInvocationTree call
                        && queue.equals(symbolOfReceiver(call))
                        && Queues.ROOM.contains(
                            ASTHelpers.getSymbol(call).getSimpleName().toString()));
      }
    }
    return false;
  }

  private static Symbol symbolOfReceiver(MethodInvocationTree call) {
    var receiver = Receivers.of(call);
    return receiver == null ? null : ASTHelpers.getSymbol(receiver);
  }
}
