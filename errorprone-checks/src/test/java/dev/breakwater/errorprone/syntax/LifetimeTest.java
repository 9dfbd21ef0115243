package dev.breakwater.errorprone.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifetimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          var x = new Made(); x.use();                       | kept
          Made x; x = new Made(); x.use();                   | kept
          try (var x = new Made()) { take(x); }              | closed
          new Made().use();                                  | passing
          var s = new Made().use().trim();                   | passing
          var x = new Wrapper(new Made());                   | kept
          take(new Made());                                  | gone
          field = new Made();                                | gone
          var x = new Made(); take(x);                       | gone
          var x = new Made(); Runnable r = () -> x.use();    | gone
          take(new Wrapper((Made) new Made()));              | gone
          """)
  void saysWhoSeesTheObjectLast(String statements, String expected) {
    var body =
        Snippet.of(
                """
                class Snippet {
                  static class Made implements AutoCloseable {
                    String use() { return ""; }
                    public void close() {}
                  }
                  static class Wrapper {
                    Wrapper(Made made) {}
                  }
                  Made field;
                  void take(Object o) {}
                  void body() {
                    %s
                  }
                }
                """
                    .formatted(statements))
            .method("body");
    assertEquals(expected, nameOf(Lifetime.of(creationIn(body))), statements);
  }

  private static String nameOf(Lifetime life) {
    if (life == null) {
      return "gone";
    }
    return life.closed() ? "closed" : life.holder() == null ? "passing" : "kept";
  }

  private static TreePath creationIn(TreePath body) {
    var found = new TreePath[1];
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitNewClass(NewClassTree creation, Void unused) {
        if (creation.getIdentifier().toString().equals("Made")) {
          found[0] = getCurrentPath();
        }
        return super.visitNewClass(creation, null);
      }
    }.scan(body, null);
    return found[0];
  }
}
