package dev.breakwater.errorprone.boundaries;

import static dev.breakwater.errorprone.boundaries.Carts.carts;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ErrorSurvivedTest {
  private final CheckTester tester = CheckTester.of(ErrorSurvived.class);

  @Test
  void looksAtThrowableAndErrors() {
    tester.check(
        carts("try { work.run(); } catch (Throwable t) { // flagged\n System.err.println(t); }"));
    tester.check(
        carts("try { work.run(); } catch (OutOfMemoryError e) { // flagged\n return null; }"));
    tester.check(
        carts("try { work.run(); } catch (Error | IllegalStateException e) { // flagged\n }"));
  }

  @Test
  void leavesErrorsThatGoOn() {
    for (var clause :
        new String[] {
          "if (strict) { throw t; }", "last = t;", "failures++;", "seen.add(t);", "alarm(t);"
        }) {
      tester.check(
          carts("try { work.run(); } catch (Throwable t) { " + clause + " }")
              .replace("throws Exception", "throws Exception, Error")
              .replace("throw t;", "throw new IllegalStateException(t);"));
    }
  }

  @Test
  void leavesErrorsThatAreExpected() {
    tester.check(
        carts("try { Class.forName(\"a.B\"); } catch (Throwable t) { System.err.println(t); }"));
    tester.check(carts("try { work.run(); } catch (Exception e) { System.err.println(e); }"));
    tester.check(
        carts("try { work.run(); } catch (StackOverflowError e) { System.err.println(e); }"));
  }

  @Test
  void leavesBoundaries() {
    tester.check(
        """
        import java.util.concurrent.ExecutorService;
        import org.springframework.scheduling.annotation.Scheduled;

        class Job {
          private Runnable work;

          @Scheduled(fixedDelay = 1000)
          void run() {
            guarded();
          }

          private void guarded() {
            try {
              work.run();
            } catch (Throwable t) {
              System.err.println(t);
            }
          }

          void start(ExecutorService pool) {
            pool.execute(() -> {
              try {
                work.run();
              } catch (Throwable t) {
                System.err.println(t);
              }
            });
          }
        }
        """);
  }

  @Test
  void catchesExceptionInstead() {
    tester.repair(
        carts("try { work.run(); } catch (Throwable t) { System.err.println(t); }"),
        carts("try { work.run(); } catch (Exception t) { System.err.println(t); }"));
  }
}
