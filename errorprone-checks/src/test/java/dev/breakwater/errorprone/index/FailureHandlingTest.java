package dev.breakwater.errorprone.index;

import dev.breakwater.errorprone.CheckTester;
import dev.breakwater.errorprone.testing.timing.AsksWhatBecomesOfFailures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureHandlingTest {
  private final CheckTester tester = CheckTester.of(AsksWhatBecomesOfFailures.class);

  private static String catching(String statements, boolean swallowed) {
    return """
        import java.util.*;
        import java.util.logging.*;

        class Orders {
          static final Logger LOG = Logger.getLogger("orders");
          List<Exception> failures = new ArrayList<>();
          List<String> orders = new ArrayList<>();
          Exception last;
          int count;

          void onOrder(String order) {
            try {
              orders.add(order);
            } catch (RuntimeException e) {%s
              %s
            }
          }

          void logs(Exception e) {
            LOG.log(Level.SEVERE, "failed", e);
          }

          void logsInTurn(Exception e) {
            logs(e);
          }

          void throwsAgain(Exception e) {
            throw new IllegalStateException(e);
          }

          void keeps(Exception e) {
            failures.add(e);
          }

          String describe(Exception e) {
            return e.getMessage();
          }

          void retryLater(String text) {}

          void recursive(Exception e) {
            recursive(e);
          }
        }
        """
        .formatted(swallowed ? " // flagged" : "", statements);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "LOG.log(Level.SEVERE, order, e);",
        "LOG.severe(\"failed: \" + describe(e));",
        "e.printStackTrace();",
        "System.err.println(order + e);",
        "count++;",
        "logs(e);",
        "logsInTurn(e);",
        "recursive(e);",
        "String text = e.getMessage();",
        "return;"
      })
  void isSwallowedByWhatOnlyTells(String statements) {
    tester.check(catching(statements, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw e;",
        "throw new IllegalStateException(e);",
        "if (order.isEmpty()) { throw e; }",
        "last = e;",
        "failures.add(e);",
        "orders.remove(order);",
        "throwsAgain(e);",
        "keeps(e);",
        "retryLater(\"x\");",
        "Thread.currentThread().interrupt();"
      })
  void isHandledByWhatActsOrCannotBeSeen(String statements) {
    tester.check(catching(statements, false));
  }
}
