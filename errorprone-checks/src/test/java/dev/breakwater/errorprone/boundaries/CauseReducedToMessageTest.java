package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class CauseReducedToMessageTest {
  private final CheckTester tester = CheckTester.of(CauseReducedToMessage.class);

  private static String catching(String statement) {
    return """
        import java.io.*;
        import java.util.logging.*;

        class Store {
          static final Logger LOG = Logger.getLogger("store");

          static class Failure extends RuntimeException {
            Failure(int code, String message) {
              super(message);
            }

            Failure(int code, String message, Exception cause) {
              super(message, cause);
            }
          }

          static class Bare extends RuntimeException {
            Bare(String message) {
              super(message);
            }
          }

          static class OnlySql extends RuntimeException {
            OnlySql(String message) {
              super(message);
            }

            OnlySql(String message, java.sql.SQLException cause) {
              super(message, cause);
            }
          }

          void store(Writer out) {
            try {
              out.write(1);
            } catch (IOException e) {
              %s
            }
          }
        }
        """
        .formatted(statement);
  }

  @Test
  void reportsEveryWayToTakeTheText() {
    tester.check(catching("throw new IllegalStateException(e.getMessage()); // flagged"));
    tester.check(catching("throw new IllegalStateException(\"failed: \" + e); // flagged"));
    tester.check(
        catching(
            "throw new IllegalStateException(\"failed: \" + e.toString() + \"!\"); // flagged"));
    tester.check(
        catching(
            "throw new IllegalStateException(String.format(\"%s\", e.getMessage())); // flagged"));
    tester.check(catching("throw new Failure(7, \"failed: \" + e.getMessage()); // flagged"));
    tester.check(
        catching(
            "LOG.warning(e.getMessage()); throw new IllegalStateException(e.getMessage()); // flagged"));
  }

  @Test
  void staysQuietWhenTheCauseIsKept() {
    tester.check(catching("throw new IllegalStateException(e.getMessage(), e);"));
    tester.check(catching("throw new IllegalStateException(e);"));
    tester.check(
        catching(
            "throw (IllegalStateException) new IllegalStateException(e.getMessage()).initCause(e);"));
    tester.check(
        catching(
            "var failure = new IllegalStateException(e.getMessage()); failure.addSuppressed(e); throw failure;"));
    tester.check(
        catching(
            "LOG.log(Level.SEVERE, \"failed\", e); throw new IllegalStateException(e.getMessage());"));
  }

  @Test
  void staysQuietWhenTheClassTakesNoSuchCause() {
    tester.check(catching("throw new Bare(e.getMessage());"));
    tester.check(catching("throw new OnlySql(e.getMessage());"));
    tester.check(catching("throw new IllegalStateException(\"failed\");"));
  }

  @Test
  void repairsALongerArgumentList() {
    tester.repair(
        catching("throw new Failure(7, \"failed: \" + e.getMessage());"),
        catching("throw new Failure(7, \"failed: \" + e.getMessage(), e);"));
  }
}
