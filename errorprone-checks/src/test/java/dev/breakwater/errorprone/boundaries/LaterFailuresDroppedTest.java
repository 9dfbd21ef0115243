package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class LaterFailuresDroppedTest {
  private final CheckTester tester = CheckTester.of(LaterFailuresDropped.class);

  private static String closing(String attempt, String clause, String end) {
    return """
        import java.util.List;

        class Closing {
          void closeAll(List<AutoCloseable> all) throws Exception {
            Exception kept = null;
            for (var one : all) {
              try {
                %s
              } catch (Exception e) {%s
              }
            }
            %s
          }
        }
        """
        .formatted(attempt, clause, end);
  }

  @Test
  void looksAtTheFirstAndTheLast() {
    tester.check(
        closing("one.close();", " // flagged\n kept = e;", "if (kept != null) { throw kept; }"));
    tester.check(
        closing(
            "one.close();",
            " // flagged\n if (kept == null) { kept = e; }",
            "if (kept != null) { throw new IllegalStateException(kept); }"));
  }

  @Test
  void leavesFailuresThatAreTold() {
    tester.check(
        closing(
            "one.close();",
            "System.err.println(e); kept = e;",
            "if (kept != null) { throw kept; }"));
    tester.check(
        closing(
            "one.close();",
            "if (kept == null) { kept = e; } else { kept.addSuppressed(e); }",
            "if (kept != null) { throw kept; }"));
    tester.check(closing("one.close();", "kept = e;", "System.err.println(kept);"));
  }

  @Test
  void leavesLoopsThatTryAgain() {
    tester.check(closing("one.close(); return;", "kept = e;", "if (kept != null) { throw kept; }"));
  }
}
