package dev.breakwater.analyzer.rules;

import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.ClassTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;

/** Reports classes named Marked and methods named marked. */
@BugPattern(
    summary = "A declaration named marked",
    severity = SUGGESTION,
    altNames = {"Breakwater", "BreakwaterTypes", "BreakwaterMastery"})
public final class MarkedDeclaration extends BugChecker
    implements ClassTreeMatcher, MethodTreeMatcher {
  @Override
  public Description matchClass(ClassTree tree, VisitorState state) {
    return tree.getSimpleName().contentEquals("Marked")
        ? describeMatch(tree)
        : Description.NO_MATCH;
  }

  @Override
  public Description matchMethod(MethodTree tree, VisitorState state) {
    return tree.getName().contentEquals("marked") ? describeMatch(tree) : Description.NO_MATCH;
  }
}
