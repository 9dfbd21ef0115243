package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SealedChainIncompleteTest {
  private final CheckTester tester = CheckTester.of(SealedChainIncomplete.class);

  private static String shapes(String body) {
    return """
        class Shapes {
          sealed interface Shape permits Circle, Polygon {}
          record Circle(int radius) implements Shape {}
          sealed interface Polygon extends Shape permits Square, Triangle {}
          record Square(int side) implements Polygon {}
          non-sealed static class Triangle implements Polygon {}
          sealed static class Node permits Leaf, Fork {}
          static final class Leaf extends Node {}
          static final class Fork extends Node {}

          private int count;

          void look(Shape shape, Node node, Object object) {
        %s
          }
        }
        """
        .formatted(body);
  }

  @Test
  void looksThroughNestedHierarchies() {
    tester.check(
        shapes(
            """
            if (shape instanceof Circle) { count++; } else if (shape instanceof Square) { count--; } // flagged
            if (shape instanceof Circle c) { count += c.radius(); } else if (shape instanceof Triangle t) { count--; } // flagged
            if (node instanceof Leaf) count++; else if (node instanceof Fork) count--; // flagged
            """));
  }

  @Test
  void isContentWithWhatIsComplete() {
    tester.check(
        shapes(
            """
            if (shape instanceof Circle) { count++; } else if (shape instanceof Polygon) { count--; }
            if (shape instanceof Circle) { count++; } else if (shape instanceof Square) { count--; }
            else if (shape instanceof Triangle) { count = 0; }
            if (node instanceof Leaf) { count++; } else if (node instanceof Node) { count--; }
            """));
  }

  @Test
  void isSilentWhereSomethingElseAnswers() {
    tester.check(
        shapes(
            """
            if (shape instanceof Circle) { count++; } else if (shape instanceof Square) { count--; } else { count = 0; }
            if (shape instanceof Circle) { count++; }
            if (object instanceof Circle) { count++; } else if (object instanceof Square) { count--; }
            if (shape instanceof Circle) { count++; } else if (node instanceof Leaf) { count--; }
            if (shape instanceof Circle c && c.radius() > 1) { count++; } else if (shape instanceof Square) { count--; }
            if (shape instanceof Circle) { count++; } else if (shape instanceof Square s && s.side() > 1) { count--; }
            if (shape instanceof Circle) { return; } else if (shape instanceof Square) { throw new RuntimeException(); }
            """));
  }
}
