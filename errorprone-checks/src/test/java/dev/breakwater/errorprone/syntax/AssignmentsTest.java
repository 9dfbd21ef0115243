package dev.breakwater.errorprone.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentsTest {
  @ParameterizedTest
  @CsvSource({"once, '[1]'", "twice, '[2, 3]'", "made, '[4]'", "open, '[]'", "given, '[]'"})
  void knowsWhatVariablesOfThisFileHold(String variable, String values) {
    var body =
        Snippet.of(
                """
                class Snippet {
                  private int once = 1;
                  private int twice = 2;
                  private final int made;
                  int open = 5;
                  Snippet() {
                    this.made = 4;
                  }
                  void body(int given) {
                    twice = 3;
                    Integer.toString(%s);
                  }
                }
                """
                    .formatted(variable))
            .method("body");
    var call =
        (ExpressionStatementTree) ((MethodTree) body.getLeaf()).getBody().getStatements().get(1);
    var argument = ((MethodInvocationTree) call.getExpression()).getArguments().get(0);
    assertEquals(values, Assignments.of(ASTHelpers.getSymbol(argument), body).toString());
  }
}
