package dev.breakwater.errorprone.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x.append("a");                       | false
          x.append("a").append("b");           | false
          if (x == null) { x.setLength(0); }   | false
          x = new StringBuilder();             | false
          take(x);                             | true
          field = x;                           | true
          Object[] all = {x};                  | true
          Runnable r = () -> x.reverse();      | true
          Object o = new Object() { String s = x.toString(); }; | true
          String s = "" + x;                   | true
          throw new IllegalStateException(x.toString()); | false
          StringBuilder y = x;                 | true
          """)
  void saysWhetherAValueGetsOutOfSight(String statement, boolean escapes) {
    var method =
        Snippet.of(
                """
                class Snippet {
                  Object field;
                  void take(Object o) {}
                  void body() {
                    StringBuilder x = new StringBuilder();
                    %s
                  }
                }
                """
                    .formatted(statement))
            .method("body");
    var variable = (VariableTree) ((MethodTree) method.getLeaf()).getBody().getStatements().get(0);
    assertEquals(escapes, Escape.escapes(ASTHelpers.getSymbol(variable), method), statement);
  }
}
