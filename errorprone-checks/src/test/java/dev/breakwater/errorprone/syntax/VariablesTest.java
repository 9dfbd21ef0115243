package dev.breakwater.errorprone.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {
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
    var declaration = Variables.declaration(argument, take[0]);
    assertEquals(
        initializer,
        declaration == null
            ? null
            : ((VariableTree) declaration.getLeaf()).getInitializer().toString());
  }

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
    assertEquals(origin, Variables.origin(result.getExpression(), path).toString());
  }

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
    assertEquals(values, Variables.values(ASTHelpers.getSymbol(argument), body).toString());
  }

  @ParameterizedTest
  @CsvSource({"field, 4", "local, 2", "other, 1"})
  void findsEveryMention(String variable, int mentions) {
    var body =
        Snippet.of(
                """
                class Snippet {
                  private int field;
                  private int other;
                  Snippet(int field) {
                    this.field = field;
                  }
                  void body() {
                    int local = field;
                    Runnable later = () -> Integer.toString(local);
                    Integer.toString(%s);
                  }
                  int field() {
                    return field;
                  }
                  void another(int local) {
                    Integer.toString(local);
                  }
                }
                """
                    .formatted(variable))
            .method("body");
    var statements = ((MethodTree) body.getLeaf()).getBody().getStatements();
    var call = (MethodInvocationTree) ((ExpressionStatementTree) statements.get(2)).getExpression();
    var symbol = ASTHelpers.getSymbol(call.getArguments().get(0));
    assertEquals(mentions, Variables.uses(symbol, Variables.scope(symbol, body)).size());
  }
}
