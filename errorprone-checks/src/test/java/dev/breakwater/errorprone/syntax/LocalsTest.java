package dev.breakwater.errorprone.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          var x = "local"; take(x);                                       | "local"
          var x = "local"; { var y = "inner"; } take(x);                  | "local"
          var x = "local"; Runnable r = () -> take(x);                    | "local"
          try (var x = new java.io.StringReader("")) { take(x); }         | new java.io.StringReader("")
          take(parameter);                                                |
          take(field);                                                    |
          take("literal");                                                |
          """)
  void findsTheDeclaration(String body, String initializer) {
    var method =
        Snippet.of(
                """
                class Snippet {
                  Object field;
                  void take(Object o) {}
                  void body(Object parameter) throws Exception {
                    %s
                  }
                }
                """
                    .formatted(body))
            .method("body");
    var take = new TreePath[1];
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        take[0] = getCurrentPath();
        return null;
      }
    }.scan(method, null);
    var argument = ((MethodInvocationTree) take[0].getLeaf()).getArguments().get(0);
    var declaration = Locals.declaration(argument, take[0]);
    assertEquals(
        initializer,
        declaration == null
            ? null
            : ((VariableTree) declaration.getLeaf()).getInitializer().toString());
  }
}
