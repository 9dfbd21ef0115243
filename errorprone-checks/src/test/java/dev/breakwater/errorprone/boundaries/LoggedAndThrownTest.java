package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class LoggedAndThrownTest {
  private final CheckTester tester = CheckTester.of(LoggedAndThrown.class);

  private static String exports(String clause) {
    return """
        import java.util.logging.*;

        class Exports {
          private static final Logger LOG = Logger.getLogger("exports");

          void export(Runnable work) {
            try {
              work.run();
            } catch (RuntimeException e) {
        %s
            }
          }
        }
        """
        .formatted(clause);
  }

  @Test
  void looksAtBothWaysToThrow() {
    tester.check(exports("LOG.log(Level.SEVERE, \"failed\", e); // flagged\n throw e;"));
    tester.check(
        exports(
            "LOG.log(Level.SEVERE, \"failed\", e); // flagged\n throw new IllegalStateException(\"a\", e);"));
  }

  @Test
  void leavesFailuresThatAreLoggedOnce() {
    tester.check(exports("LOG.severe(\"failed\"); throw e;"));
    tester.check(
        exports("LOG.log(Level.SEVERE, \"failed\", e); throw new IllegalStateException(\"a\");"));
    tester.check(exports("LOG.log(Level.SEVERE, \"failed\", e);"));
  }

  @Test
  void leavesBoundaries() {
    tester.check(
        exports("LOG.log(Level.SEVERE, \"failed\", e); throw e;")
            .replace(
                "void export",
                "@org.springframework.scheduling.annotation.Scheduled(fixedDelay = 1) void export"));
  }

  @Test
  void removesTheLine() {
    tester.repair(exports("LOG.log(Level.SEVERE, \"failed\", e);\n throw e;"), exports("throw e;"));
  }
}
