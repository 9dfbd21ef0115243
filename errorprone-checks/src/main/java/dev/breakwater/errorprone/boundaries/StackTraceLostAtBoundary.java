package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.ApiMatcher;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.syntax.Receivers;
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.Loggers;
import dev.breakwater.errorprone.vocabulary.Reactive;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.inject.Inject;

/** Reports boundaries where the last that is heard of an unexpected failure is its message. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The stack trace of an unexpected failure ends here, unlogged",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class StackTraceLostAtBoundary extends BackendCheck {
  private static final Set<String> TEXTS = Set.of("getMessage", "getLocalizedMessage", "toString");

  private static final Set<String> ALARMS = Set.of("error", "warn", "warning", "severe", "fatal");

  private static final Pattern ALARMING =
      Pattern.compile("(?i)(.*\\.)?(error|warn|warning|severe|fatal)");

  /** Those who run a program want its message only; a test's failure is the runner's. */
  private static final Set<BoundaryKind> TOLD =
      EnumSet.complementOf(EnumSet.of(BoundaryKind.MAIN, BoundaryKind.TEST));

  /** Operators that are told of a failure before whoever subscribes. */
  private static final Pattern OBSERVERS =
      Pattern.compile(
          "doOnError|doOnEach|doOnEvent|doOnTerminate|onError.*|onFailure|tap|log|transform.*");

  public StackTraceLostAtBoundary() {
    this(SuiteConfig.unset());
  }

  @Inject
  StackTraceLostAtBoundary(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(this::look);
    watch.calls(Reactive.SUBSCRIBE, this::look);
  }

  private void look(CatchTree clause, Site site) {
    if (!Catches.isBroad(clause) || site.inTest()) {
      return;
    }
    var alarm = alarmOf(clause.getParameter(), clause.getBlock(), site.path());
    if (alarm == null) {
      return;
    }
    var boundaries = site.servedBoundaries();
    if (!boundaries.isEmpty() && TOLD.containsAll(boundaries)) {
      report(alarm, clause.getParameter(), site);
    }
  }

  private void look(MethodInvocationTree subscribe, Site site) {
    var arguments = subscribe.getArguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof LambdaExpressionTree consumer
          && takesFailure(consumer, site)
          && !site.inTest()
          && site.boundary().filter(k -> !TOLD.contains(k)).isEmpty()
          && !isToldBefore(subscribe)) {
        var failure = consumer.getParameters().get(0);
        var alarm = alarmOf(failure, consumer.getBody(), new TreePath(site.path(), consumer));
        if (alarm != null) {
          report(alarm, failure, site);
        }
      }
    }
  }

  private static boolean takesFailure(LambdaExpressionTree consumer, Site site) {
    return consumer.getParameters().size() == 1
        && site.state()
            .getTypes()
            .isSameType(
                ASTHelpers.getType(consumer.getParameters().get(0)),
                site.state().getSymtab().throwableType);
  }

  /** Whether an operator above may have logged the failure. */
  private static boolean isToldBefore(MethodInvocationTree subscribe) {
    var chain = Receivers.of(subscribe);
    return chain != null
        && Paths.containsAnywhere(
            chain,
            t ->
                t instanceof MethodInvocationTree call
                    && OBSERVERS.matcher(ASTHelpers.getSymbol(call).name).matches());
  }

  private static void report(MethodInvocationTree alarm, VariableTree failure, Site site) {
    site.report(
        alarm,
        "this is the last place that sees the exception, and of a NullPointerException, say, its message alone does "
            + "not tell where it came from; give the exception itself to the logger, as the last argument",
        append(failure, alarm, site));
  }

  /** The call that logs the text of a failure, if that is all that becomes of it; or null. */
  private static MethodInvocationTree alarmOf(VariableTree failure, Tree body, TreePath around) {
    var alarm =
        body instanceof BlockTree block
            ? firstAlarm(block)
            : body instanceof MethodInvocationTree call && isAlarm(call) ? call : null;
    return alarm != null
            && onlyTextIsUsed(ASTHelpers.getSymbol(failure), new TreePath(around, body), alarm)
            && !escapes(body)
        ? alarm
        : null;
  }

  /** The first statement of a block that logs what a human is to act on. */
  private static MethodInvocationTree firstAlarm(BlockTree block) {
    for (var statement : block.getStatements()) {
      if (statement instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof MethodInvocationTree call
          && isAlarm(call)) {
        return call;
      }
    }
    return null;
  }

  private static boolean isAlarm(MethodInvocationTree call) {
    var method = ASTHelpers.getSymbol(call);
    return Logging.isLogCall(call)
        && (ALARMS.contains(method.name.toString())
            || method.name.contentEquals("log")
                && !call.getArguments().isEmpty()
                && ALARMING.matcher(call.getArguments().get(0).toString()).matches());
  }

  /** Whether the text is logged, and whatever else is done needs no more than it. */
  private static boolean onlyTextIsUsed(VarSymbol failure, TreePath body, Tree alarm) {
    boolean logged = false;
    for (var use : Variables.uses(failure, body)) {
      if (!isText(use)) {
        return false;
      }
      logged |= isInside(use, alarm);
    }
    return logged;
  }

  private static boolean isText(TreePath use) {
    var parent = use.getParentPath().getLeaf();
    return parent instanceof MemberSelectTree select
            && TEXTS.contains(select.getIdentifier().toString())
        || parent instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS;
  }

  private static boolean isInside(TreePath use, Tree tree) {
    for (var at : use) {
      if (at == tree) {
        return true;
      }
    }
    return false;
  }

  /** Whether an exception goes on from here: what becomes of its cause is another matter. */
  private static boolean escapes(Tree body) {
    return Paths.contains(body, t -> t instanceof ThrowTree);
  }

  private static SuggestedFix append(VariableTree failure, MethodInvocationTree alarm, Site site) {
    var arguments = alarm.getArguments();
    return ApiMatcher.matches(Loggers.THROWABLE_BEHIND_ARGUMENTS, alarm, site.state())
            || ApiMatcher.matches(Loggers.THROWABLE_BEHIND_TEXT, alarm, site.state())
        ? SuggestedFix.postfixWith(arguments.get(arguments.size() - 1), ", " + failure.getName())
        : SuggestedFix.emptyFix();
  }
}
