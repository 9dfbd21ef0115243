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
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
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
import dev.breakwater.errorprone.syntax.Variables;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import dev.breakwater.errorprone.vocabulary.Loggers;
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
  }

  private void look(CatchTree clause, Site site) {
    if (!Catches.isBroad(clause) || site.inTest()) {
      return;
    }
    var alarm = firstAlarm(clause.getBlock());
    if (alarm == null || !onlyTextIsUsed(clause, alarm, site) || escapes(clause)) {
      return;
    }
    var boundaries = site.servedBoundaries();
    if (!boundaries.isEmpty() && TOLD.containsAll(boundaries)) {
      site.report(
          alarm,
          "this is the last place that sees the exception, and of a NullPointerException, say, its message alone does "
              + "not tell where it came from; give the exception itself to the logger, as the last argument",
          append(clause, alarm, site));
    }
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
  private static boolean onlyTextIsUsed(CatchTree clause, Tree alarm, Site site) {
    var caught = ASTHelpers.getSymbol(clause.getParameter());
    boolean logged = false;
    for (var use : Variables.uses(caught, new TreePath(site.path(), clause.getBlock()))) {
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
  private static boolean escapes(CatchTree clause) {
    return Paths.contains(clause.getBlock(), t -> t instanceof ThrowTree);
  }

  private static SuggestedFix append(CatchTree clause, MethodInvocationTree alarm, Site site) {
    var arguments = alarm.getArguments();
    return ApiMatcher.matches(Loggers.THROWABLE_BEHIND_ARGUMENTS, alarm, site.state())
            || ApiMatcher.matches(Loggers.THROWABLE_BEHIND_TEXT, alarm, site.state())
        ? SuggestedFix.postfixWith(
            arguments.get(arguments.size() - 1), ", " + clause.getParameter().getName())
        : SuggestedFix.emptyFix();
  }
}
