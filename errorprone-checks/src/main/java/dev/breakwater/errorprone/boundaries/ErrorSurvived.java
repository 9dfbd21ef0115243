package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Paths;
import java.util.Set;
import javax.inject.Inject;

/** Reports code in the midst of a program that goes on after an error of the virtual machine. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "The program goes on here even if its memory is exhausted or a class cannot be loaded",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0", fix = Rule.Fix.SOMETIMES)
public final class ErrorSurvived extends BackendCheck {
  /** Calls after which a missing class or library is to be expected. */
  private static final Set<String> LOADS =
      Set.of(
          "forName",
          "loadClass",
          "loadLibrary",
          "load",
          "newInstance",
          "invoke",
          "invokeExact",
          "defineClass",
          "close");

  public ErrorSurvived() {
    this(SuiteConfig.unset());
  }

  @Inject
  ErrorSurvived(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(ErrorSurvived::look);
  }

  private static void look(CatchTree clause, Site site) {
    if (CaughtFailure.isOfErrors(clause)
        && site.path().getParentPath().getLeaf() instanceof TryTree attempt
        && !Paths.contains(attempt.getBlock(), ErrorSurvived::mayExpectErrors)
        && CaughtFailure.endsIt(clause, site)
        && site.isAwayFromBoundaries()) {
      site.report(
          clause,
          "after an OutOfMemoryError or a LinkageError, objects may be half done and locks still held, and whoever "
              + "called is told nothing; catch Exception, and leave errors to the boundary",
          narrow(clause));
    }
  }

  private static boolean mayExpectErrors(Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      var method = ASTHelpers.getSymbol(call);
      return LOADS.contains(method.name.toString())
          || method.getThrownTypes().stream()
              .anyMatch(e -> e.tsym.getQualifiedName().contentEquals("java.lang.Throwable"));
    }
    return tree instanceof NewClassTree creation && creation.getClassBody() != null;
  }

  private static SuggestedFix narrow(CatchTree clause) {
    var types = Catches.typesOf(clause);
    var only = types.size() == 1 ? ASTHelpers.getSymbol(types.get(0)) : null;
    return only != null && only.getQualifiedName().contentEquals("java.lang.Throwable")
        ? SuggestedFix.replace(types.get(0), "Exception")
        : SuggestedFix.emptyFix();
  }
}
