package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ThreadLoopUnguardedTest {
  private final CheckTester tester = CheckTester.of(ThreadLoopUnguarded.class);

  private static String workers(String body) {
    return """
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.*;

        class Workers {
          interface Store {
            void sweep();

            boolean next();
          }

          private final Store store;
          private final AtomicBoolean stopped = new AtomicBoolean();
          private volatile boolean running = true;

          Workers(Store store) {
            this.store = store;
          }

          void start(ThreadGroup group, BlockingQueue<String> queue) {
        %s
          }

          private void sweepAlways() {
            while (running) {
              store.sweep();
            }
          }

          private void sweepGuarded() {
            try {
              store.sweep();
            } catch (RuntimeException e) {
              System.err.println(e);
            }
          }
        }
        """
        .formatted(body);
  }

  @Test
  void looksAtEveryKindOfThreadAndLoop() {
    tester.check(
        workers(
            """
            new Thread(() -> { while (true) { store.sweep(); } }).start(); // flagged
            new Thread(() -> { for (;;) { store.sweep(); } }, "sweeper").start(); // flagged
            new Thread(() -> { while (!stopped.get()) { store.sweep(); } }); // flagged
            new Thread(() -> { do { store.sweep(); } while (!Thread.currentThread().isInterrupted()); }); // flagged
            new Thread(this::sweepAlways).start(); // flagged
            new Thread(() -> sweepAlways()).start(); // flagged
            Runnable sweep = () -> { again: while (running) { store.sweep(); } };
            new Thread(sweep).start(); // flagged
            new Thread("sweeper") {
              @Override public void run() { // flagged
                while (running) {
                  store.sweep();
                }
              }
            }.start();
            """));
  }

  @Test
  void followsAnInterruptThatOnlyTheWaitingCatches() {
    tester.check(
        workers(
            """
            new Thread(() -> { // flagged
              while (running) {
                try {
                  queue.take();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                store.sweep();
              }
            });
            """));
  }

  @Test
  void leavesLoopsThatThoughtOfFailures() {
    tester.check(
        workers(
            """
            new Thread(() -> { while (true) { sweepGuarded(); } }).start();
            new Thread(() -> {
              while (true) {
                try {
                  store.sweep();
                } catch (Exception e) {
                  System.err.println(e);
                }
                store.next();
              }
            });
            new Thread(() -> {
              try {
                while (true) {
                  store.sweep();
                }
              } finally {
                stopped.set(true);
              }
            });
            """));
  }

  @Test
  void leavesLoopsThatEndOrCannotFail() {
    tester.check(
        workers(
            """
            new Thread(() -> store.sweep()).start();
            new Thread(() -> { while (store.next()) { store.sweep(); } }).start();
            new Thread(() -> {
              while (true) {
                store.sweep();
                if (store.next()) {
                  break;
                }
              }
            });
            new Thread(() -> {
              while (running) {
                System.out.println(queue.poll());
              }
            });
            """));
  }

  @Test
  void leavesThreadsWhoseFailureSomebodyIsTold() {
    tester.check(workers("new Thread(group, () -> { while (true) { store.sweep(); } }).start();"));
    tester.check(
        workers(
            """
            var thread = new Thread(() -> { while (true) { store.sweep(); } });
            thread.setUncaughtExceptionHandler((t, e) -> System.exit(1));
            thread.start();
            """));
  }

  @Test
  void leavesTasksOfOthersThreads() {
    tester.check(workers("ForkJoinPool.commonPool().execute(this::sweepAlways);"));
  }
}
