package dev.breakwater.errorprone.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreePath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int x = (1 + 2); return x;         | 1 + 2
          return (3);                        | 3
          int x; x = 4; return x;            | x
          int x = 5; x++; return x;          | x
          return parameter;                  | parameter
          return field;                      | field
          """)
  void saysWhereAValueComesFrom(String body, String origin) {
    var method =
        Snippet.of(
                """
                class Snippet {
                  final int field = 6;
                  int body(int parameter) {
                    %s
                  }
                }
                """
                    .formatted(body))
            .method("body");
    var block = ((MethodTree) method.getLeaf()).getBody();
    var statements = block.getStatements();
    var result = (ReturnTree) statements.get(statements.size() - 1);
    var path = new TreePath(new TreePath(method, block), result);
    assertEquals(origin, Origins.of(result.getExpression(), path).toString());
  }
}
