package dev.breakwater.errorprone.messaging;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Symbols;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.Kafka;
import java.util.regex.Pattern;
import javax.inject.Inject;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Reports consumers that one thread closes while another one polls them. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "This closes a consumer that another thread polls, which throws instead of closing it",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class ConsumerClosedByOtherThread extends BackendCheck {
  /** Names of methods that wait for the polling thread, to end or to release a lock. */
  private static final Pattern WAIT =
      Pattern.compile("join|await.*|get|waitFor.*|acquire.*|lock.*|tryLock");

  public ConsumerClosedByOtherThread() {
    this(SuiteConfig.unset());
  }

  @Inject
  ConsumerClosedByOtherThread(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.calls(Kafka.CLOSE_CONSUMER, this::look);
  }

  private void look(MethodInvocationTree close, Site site) {
    var consumer = ConsumerCalls.consumerOf(close);
    if (consumer == null || consumer.getKind() != ElementKind.FIELD || site.inTest()) {
      return;
    }
    var method = methodAround(site.path());
    if (method != null && isForOthers(method, close)) {
      var uses = new Uses(consumer, ASTHelpers.getSymbol(method), site);
      uses.scan(site.path().getCompilationUnit(), null);
      if (uses.polledByAnotherThread && !uses.ruledOut) {
        site.report(
            close,
            "while the other thread polls, this throws ConcurrentModificationException and the consumer stays open; "
                + "call wakeup here, and close the consumer at the end of the thread that polls");
      }
    }
  }

  /** The method whose own code the call is. */
  private static MethodTree methodAround(TreePath path) {
    for (var tree : path) {
      if (tree instanceof MethodTree method) {
        return method;
      }
      if (tree instanceof LambdaExpressionTree
          || tree instanceof ClassTree
          || tree instanceof SynchronizedTree) {
        return null;
      }
    }
    return null;
  }

  /** Whether other code calls the method, and it does not wait for the polling thread first. */
  private static boolean isForOthers(MethodTree method, MethodInvocationTree close) {
    var flags = method.getModifiers().getFlags();
    return !flags.contains(Modifier.PRIVATE)
        && !flags.contains(Modifier.SYNCHRONIZED)
        && !Paths.contains(
            method.getBody(),
            t ->
                t instanceof MethodInvocationTree call
                    && call != close
                    && WAIT.matcher(ASTHelpers.getSymbol(call).name).matches());
  }

  /** What a compilation unit does with a consumer besides closing it. */
  private static final class Uses extends TreePathScanner<Void, Void> {
    private final Symbol consumer;
    private final Symbol closing;
    private final Site site;
    private boolean polledByAnotherThread;

    /** Somebody calls the closing method here, on whichever thread, or wakes the consumer. */
    private boolean ruledOut;

    Uses(Symbol consumer, Symbol closing, Site site) {
      this.consumer = consumer;
      this.closing = closing;
      this.site = site;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      ruledOut |= closing.equals(ASTHelpers.getSymbol(call));
      if (consumer.equals(ConsumerCalls.consumerOf(call))) {
        ruledOut |= ApiMatcher.matches(Kafka.WAKE_UP, call, site.state());
        polledByAnotherThread |=
            ApiMatcher.matches(Kafka.POLL, call, site.state()) && isLoopOfThread();
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
      ruledOut |=
          closing.equals(ASTHelpers.getSymbol(reference))
              || ApiMatcher.matches(Kafka.WAKE_UP, reference, site.state());
      return super.visitMemberReference(reference, null);
    }

    /** Whether the code here is a loop of a method that a thread runs. */
    private boolean isLoopOfThread() {
      if (!Following.isRepeatedOnCondition(getCurrentPath())) {
        return false;
      }
      for (var tree : getCurrentPath()) {
        if (tree instanceof MethodTree method) {
          var symbol = ASTHelpers.getSymbol(method);
          return !symbol.equals(closing)
              && symbol.name.contentEquals("run")
              && Symbols.isSubclass(symbol.owner, "java.lang.Runnable", site.state());
        }
      }
      return false;
    }
  }
}
