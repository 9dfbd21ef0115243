package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import dev.breakwater.errorprone.vocabulary.BoundaryKind;
import java.util.regex.Pattern;
import javax.inject.Inject;

/** Reports programs that tell whoever started them that all is well, after they have failed. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "This program fails and still exits with the status of success",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterPractice"},
    severity = WARNING,
    linkType = NONE)
@Rule(level = Level.PRACTICE, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class FailureExitsWithZero extends BackendCheck {
  /** Names of methods that end the program, or remember that it failed. */
  private static final Pattern REMEDY =
      Pattern.compile(
          "(?i).*(exit|halt|abort|fail|terminat|die|quit|stop|shutdown|close|usage|help).*");

  /** Programs that show how something is done, and are started by hand. */
  private static final Pattern SHOW =
      Pattern.compile("(?i).*(example|demo|sample|tutorial|test|benchmark).*");

  private static final Pattern SHOWS_ALL =
      Pattern.compile(".*\\b(examples|demos?|samples?|tutorials?|benchmarks?)\\b.*");

  public FailureExitsWithZero() {
    this(SuiteConfig.unset());
  }

  @Inject
  FailureExitsWithZero(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(FailureExitsWithZero::look);
  }

  private static void look(CatchTree clause, Site site) {
    if (!Catches.isBroad(clause)
        || !(site.path().getParentPath().getLeaf() instanceof TryTree attempt)
        || !(site.path().getParentPath().getParentPath().getLeaf() instanceof BlockTree body)
        || !(site.path().getParentPath().getParentPath().getParentPath().getLeaf()
            instanceof MethodTree method)
        || site.inTest()
        || site.boundary().filter(BoundaryKind.MAIN::equals).isEmpty()) {
      return;
    }
    if (holdsTheWork(attempt, body) && saysNothing(clause, attempt) && !shows(method, site)) {
      site.report(
          clause,
          "the program ends with status 0 although its work was not done, so the scheduler, the pipeline or the "
              + "orchestrator that started it takes it for a success; let the exception out, or exit with another status",
          exit(clause, method, site));
    }
  }

  /** Whether the attempt is all that the method does, but for what prepares and reports it. */
  private static boolean holdsTheWork(TryTree attempt, BlockTree body) {
    var statements = body.getStatements();
    int at = statements.indexOf(attempt);
    return Logging.works(attempt.getBlock())
        && statements.subList(at + 1, statements.size()).stream()
            .allMatch(FailureExitsWithZero::isEnd);
  }

  private static boolean isEnd(Tree statement) {
    return statement instanceof ReturnTree end
        ? isZero(end.getExpression())
        : !Logging.works(statement);
  }

  private static boolean saysNothing(CatchTree clause, TryTree attempt) {
    return !Paths.contains(clause.getBlock(), FailureExitsWithZero::isRemedy)
        && (attempt.getFinallyBlock() == null
            || !Paths.contains(attempt.getFinallyBlock(), FailureExitsWithZero::isRemedy));
  }

  private static boolean isRemedy(Tree tree) {
    return tree instanceof ThrowTree
        || tree instanceof AssignmentTree
        || tree instanceof ReturnTree end && !isZero(end.getExpression())
        || tree instanceof MethodInvocationTree call
            && !Logging.isLogCall(call)
            && REMEDY.matcher(ASTHelpers.getSymbol(call).name).matches();
  }

  /** Whether a method that returns this says that all is well, or nothing. */
  private static boolean isZero(ExpressionTree result) {
    return result == null || Integer.valueOf(0).equals(ASTHelpers.constValue(result));
  }

  private static boolean shows(MethodTree method, Site site) {
    var type = site.state().findEnclosing(ClassTree.class);
    return SHOWS_ALL.matcher(ASTHelpers.getSymbol(method).packge().getQualifiedName()).matches()
        || type != null && SHOW.matcher(type.getSimpleName()).matches();
  }

  private static SuggestedFix exit(CatchTree clause, MethodTree method, Site site) {
    if (!method.getName().contentEquals("main")
        || Paths.contains(clause.getBlock(), t -> t instanceof ReturnTree)) {
      return SuggestedFix.emptyFix();
    }
    int end = site.state().getEndPosition(clause.getBlock()) - 1;
    return SuggestedFix.replace(end, end, "System.exit(1);\n");
  }
}
