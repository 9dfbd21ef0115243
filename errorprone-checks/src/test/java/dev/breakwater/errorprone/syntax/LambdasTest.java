package dev.breakwater.errorprone.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LambdasTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      textBlock =
          """
          () -> (field)                             | field
          () -> { return new Object(); }            | new Object()
          () -> { int x = 1; return x; }            | null
          () -> { throw new RuntimeException(); }   | null
          """)
  void saysWhatALambdaReturns(String lambda, String result) {
    var method =
        Snippet.of(
                """
                class Snippet {
                  Object field;
                  void body() {
                    java.util.function.Supplier<Object> s = %s;
                  }
                }
                """
                    .formatted(lambda))
            .method("body");
    var variable = (VariableTree) ((MethodTree) method.getLeaf()).getBody().getStatements().get(0);
    var found = Lambdas.resultOf((LambdaExpressionTree) variable.getInitializer());
    assertEquals(result, found == null ? null : found.toString());
  }
}
