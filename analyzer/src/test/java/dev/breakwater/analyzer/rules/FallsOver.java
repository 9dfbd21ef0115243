package dev.breakwater.analyzer.rules;

import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.LiteralTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.LiteralTree;

/**
 * Throws what Error Prone catches at the literal "exception", and what it does not catch at
 * "error".
 */
@BugPattern(
    summary = "Throws at some literals",
    severity = WARNING,
    altNames = {"Breakwater", "BreakwaterTiming", "BreakwaterFundamentals"})
public final class FallsOver extends BugChecker implements LiteralTreeMatcher {
  @Override
  public Description matchLiteral(LiteralTree tree, VisitorState state) {
    if ("exception".equals(tree.getValue())) {
      throw new IllegalStateException("fell over");
    } else if ("error".equals(tree.getValue())) {
      throw new NoClassDefFoundError("com/acme/Missing");
    } else if ("memory".equals(tree.getValue())) {
      throw new OutOfMemoryError("as if");
    }
    return Description.NO_MATCH;
  }
}
