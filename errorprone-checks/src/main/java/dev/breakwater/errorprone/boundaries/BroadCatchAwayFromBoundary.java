package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Catches;
import dev.breakwater.errorprone.syntax.Following;
import dev.breakwater.errorprone.syntax.Logging;
import dev.breakwater.errorprone.syntax.Paths;
import java.util.Set;
import java.util.regex.Pattern;
import javax.inject.Inject;

/** Reports code in the midst of a program that catches whatever goes wrong, and goes on. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Whatever goes wrong ends here, where nobody can know what it means",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class BroadCatchAwayFromBoundary extends BackendCheck {
  private static final Pattern CLEANS_UP =
      Pattern.compile(
          "(?i).*(close|shutdown|stop|destroy|dispose|clean|release|disconnect|delete|cancel|terminate|rollback).*");

  private static final Set<String> GENERAL = Set.of("java.lang.Exception", "java.lang.Throwable");

  public BroadCatchAwayFromBoundary() {
    this(SuiteConfig.unset());
  }

  @Inject
  BroadCatchAwayFromBoundary(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(BroadCatchAwayFromBoundary::look);
  }

  private static void look(CatchTree clause, Site site) {
    if (Catches.isBroad(clause)
        // these have a rule of their own, as have answers
        && !CaughtFailure.isOfErrors(clause)
        && !Paths.contains(clause.getBlock(), t -> t instanceof ReturnTree)
        && site.path().getParentPath().getLeaf() instanceof TryTree attempt
        && !Paths.contains(attempt.getBlock(), BroadCatchAwayFromBoundary::throwsAnything)
        && CaughtFailure.endsIt(clause, site)
        && !Logging.works(clause.getBlock())
        && !isRepeatedOrCleaningUp(attempt, site)
        && site.isAwayFromBoundaries()) {
      site.report(
          clause,
          "a bug, a time-out and an interrupt are treated alike, and whoever called goes on as if the work were done; "
              + "catch what is expected here, and let the rest out to the boundary");
    }
  }

  /**
   * One round's failure must not end a loop, nor that of closing one thing the closing of the rest.
   */
  private static boolean isRepeatedOrCleaningUp(TryTree attempt, Site site) {
    var loop = Following.loop(site.path());
    for (var tree : site.path()) {
      if (tree instanceof EnhancedForLoopTree || tree == loop) {
        return true;
      }
      if (tree instanceof MethodTree method) {
        return CLEANS_UP.matcher(method.getName()).matches()
            || !Paths.contains(
                attempt.getBlock(),
                t ->
                    t instanceof MethodInvocationTree call
                        && !CLEANS_UP.matcher(ASTHelpers.getSymbol(call).name).matches());
      }
    }
    return false;
  }

  /** A method that declares the most general exception leaves its caller no choice. */
  private static boolean throwsAnything(Tree tree) {
    return tree instanceof MethodInvocationTree call
        && ASTHelpers.getSymbol(call).getThrownTypes().stream()
            .anyMatch(e -> GENERAL.contains(e.tsym.getQualifiedName().toString()));
  }
}
