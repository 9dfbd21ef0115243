package dev.breakwater.analyzer.rules;

import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import dev.breakwater.errorprone.index.RuleListener;

/** Reports calls of methods named mark, and turns them into {@code List.of()}. */
@BugPattern(
    summary = "A call of mark",
    severity = WARNING,
    linkType = BugPattern.LinkType.CUSTOM,
    link = "https://example.org/MarkedCall",
    altNames = {"Breakwater", "BreakwaterMessaging", "BreakwaterPractice"})
public final class MarkedCall extends BugChecker implements MethodInvocationTreeMatcher {
  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    if (!ASTHelpers.getSymbol(tree).getSimpleName().contentEquals("mark")) {
      return Description.NO_MATCH;
    }
    state.context.get(RuleListener.class).spent("MarkedCall", 1);
    return describeMatch(
        tree,
        SuggestedFix.builder().replace(tree, "List.of()").addImport("java.util.List").build());
  }
}
