package dev.breakwater.errorprone.boundaries;

import static com.google.errorprone.BugPattern.LinkType.NONE;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.tools.javac.code.Symbol;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.errorprone.BackendCheck;
import dev.breakwater.errorprone.index.Site;
import dev.breakwater.errorprone.index.SuiteConfig;
import dev.breakwater.errorprone.index.Watch;
import dev.breakwater.errorprone.syntax.Paths;
import javax.inject.Inject;

/** Reports loops that go through everything, and tell of one failure only. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Of all that fails in this loop, one failure is told and the others are lost",
    altNames = {"Breakwater", "BreakwaterBoundaries", "BreakwaterMastery"},
    severity = SUGGESTION,
    linkType = NONE)
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class LaterFailuresDropped extends BackendCheck {
  public LaterFailuresDropped() {
    this(SuiteConfig.unset());
  }

  @Inject
  LaterFailuresDropped(SuiteConfig config) {
    super(config);
  }

  @Override
  protected void watch(Watch watch) {
    watch.catches(LaterFailuresDropped::look);
  }

  private static void look(CatchTree clause, Site site) {
    var kept = keptIn(clause);
    if (kept == null
        || !(site.path().getParentPath().getLeaf() instanceof TryTree attempt)
        // whoever leaves the loop after success tries again, and has earlier failures behind it
        || Paths.contains(
            attempt.getBlock(), t -> t instanceof BreakTree || t instanceof ReturnTree)) {
      return;
    }
    boolean everything = false;
    for (var tree : site.path()) {
      everything |= tree instanceof EnhancedForLoopTree;
      if (tree instanceof MethodTree method) {
        if (everything && isThrown(kept, method) && !isAdded(method) && !site.inTest()) {
          site.report(
              clause,
              "the failures before or after the one that is kept are neither thrown nor logged, so whoever looks into it "
                  + "mends one and finds the next; add them to the first with addSuppressed(..)");
        }
        return;
      }
    }
  }

  /** The variable that a clause puts what it caught into, and nothing else is done; or null. */
  private static Symbol keptIn(CatchTree clause) {
    var caught = ASTHelpers.getSymbol(clause.getParameter());
    Symbol[] kept = {null};
    boolean calls =
        Paths.contains(
            clause.getBlock(),
            t -> {
              if (t instanceof AssignmentTree assignment
                  && assignment.getExpression() instanceof IdentifierTree value
                  && caught.equals(ASTHelpers.getSymbol(value))) {
                kept[0] = ASTHelpers.getSymbol(assignment.getVariable());
              }
              return t instanceof MethodInvocationTree || t instanceof ThrowTree;
            });
    return calls ? null : kept[0];
  }

  private static boolean isThrown(Symbol kept, Tree method) {
    return Paths.contains(
        method,
        t ->
            t instanceof ThrowTree exit
                && Paths.contains(
                    exit,
                    e -> e instanceof IdentifierTree && kept.equals(ASTHelpers.getSymbol(e))));
  }

  private static boolean isAdded(Tree method) {
    return Paths.contains(
        method,
        t ->
            t instanceof MethodInvocationTree call
                && ASTHelpers.getSymbol(call).name.contentEquals("addSuppressed"));
  }
}
