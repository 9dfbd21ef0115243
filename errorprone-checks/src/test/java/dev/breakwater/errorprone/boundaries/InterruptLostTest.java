package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class InterruptLostTest {
  private final CheckTester tester = CheckTester.of(InterruptLost.class);

  private static String worker(String body) {
    return """
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.AtomicBoolean;

        class Worker implements Runnable {
          private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(5);
          private final AtomicBoolean open = new AtomicBoolean(true);
          private volatile boolean running = true;
          private Exception last;

          @Override
          public void run() {
        %s
          }

          private void work(String item) {}

          private void failed(Exception e) {}
        }
        """
        .formatted(body);
  }

  private static String forever(String clause) {
    return worker(
        """
            for (;;) {
              try {
                work(queue.take());
              %s
            }
        """
            .formatted(clause));
  }

  @Test
  void looksAtBroadClausesToo() {
    tester.check(forever("} catch (Exception e) { // flagged\n System.err.println(e); }"));
    tester.check(
        forever("} catch (InterruptedException | IllegalStateException e) { // flagged\n }"));
    tester.check(
        forever(
            "} catch (IllegalStateException e) { failed(e);\n} catch (Throwable t) { // flagged\n }"));
    tester.check(forever("} catch (InterruptedException e) { return;\n } catch (Exception e) { }"));
  }

  @Test
  void leavesClausesThatReact() {
    tester.check(forever("} catch (InterruptedException e) { break; }"));
    tester.check(
        forever("} catch (InterruptedException e) { throw new IllegalStateException(e); }"));
    tester.check(
        forever("} catch (InterruptedException e) { Thread.currentThread().interrupt(); }"));
    tester.check(forever("} catch (InterruptedException e) { last = e; }"));
    tester.check(forever("} catch (InterruptedException e) { failed(e); }"));
  }

  @Test
  void looksAtLoopsThatAskForTheFlagThatWasCleared() {
    tester.check(
        worker(
            """
            while (!Thread.currentThread().isInterrupted()) {
              try {
                Thread.sleep(100);
              } catch (InterruptedException e) { // flagged
              }
            }
            """));
  }

  @Test
  void leavesLoopsThatEndOtherwise() {
    tester.check(
        worker(
            """
            while (running) {
              try {
                Thread.sleep(100);
              } catch (InterruptedException e) {
              }
            }
            for (int i = 0; i < 3; i++) {
              try {
                Thread.sleep(100);
              } catch (InterruptedException e) {
              }
            }
            while (true) {
              if (!open.get()) {
                return;
              }
              try {
                Thread.sleep(100);
              } catch (InterruptedException e) {
              }
            }
            """));
    tester.check(
        worker(
            """
            while (true) {
              try {
                Thread.sleep(100);
              } catch (InterruptedException e) {
                System.err.println(e);
              }
              break;
            }
            """));
    tester.check(
        worker(
            """
            while (true) {
              try {
                if (!running) {
                  return;
                }
                work(queue.take());
              } catch (InterruptedException e) {
                System.err.println(e);
              }
            }
            """));
  }

  @Test
  void looksIntoLambdas() {
    tester.check(
        worker(
            """
            new Thread(() -> {
              while (true) {
                try {
                  work(queue.take());
                } catch (InterruptedException e) { // flagged
                }
              }
            }).start();
            """));
  }

  @Test
  void leavesMain() {
    tester.check(
        """
        class Program {
          public static void main(String[] args) {
            while (true) {
              try {
                Thread.sleep(1000);
              } catch (InterruptedException e) {
              }
            }
          }
        }
        """);
  }

  @Test
  void restoresTheFlagAndLeaves() {
    tester.repair(
        forever("} catch (InterruptedException e) { System.err.println(e); }"),
        forever(
            "} catch (InterruptedException e) { System.err.println(e);"
                + " Thread.currentThread().interrupt(); return; }"));
    tester.repair(
        forever("} catch (Exception e) { System.err.println(e); }"),
        forever("} catch (Exception e) { System.err.println(e); }"));
  }
}
