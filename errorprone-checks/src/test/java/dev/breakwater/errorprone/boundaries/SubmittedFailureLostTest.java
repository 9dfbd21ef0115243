package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SubmittedFailureLostTest {
  private final CheckTester tester = CheckTester.of(SubmittedFailureLost.class);

  private static String jobs(String body) {
    return """
        import java.util.*;
        import java.util.concurrent.*;
        import org.springframework.core.task.AsyncTaskExecutor;

        class Jobs {
          interface Store {
            void sweep();

            int count() throws Exception;
          }

          interface WatchfulPool extends ExecutorService {}

          record Sweep(Store store) implements Callable<Integer> {
            @Override
            public Integer call() throws Exception {
              return store.count();
            }
          }

          private final List<Future<?>> running = new ArrayList<>();

          void run(
              Store store,
              ExecutorService pool,
              ScheduledExecutorService scheduler,
              ForkJoinPool forks,
              AsyncTaskExecutor spring,
              WatchfulPool watchful)
              throws Exception {
        %s
          }

          private void guarded(Store store) {
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
  void looksAtEveryKindOfTaskAndExecutor() {
    tester.check(
        jobs(
            """
            pool.submit(() -> store.sweep()); // flagged
            pool.submit(store::count);
            pool.submit(() -> store.count()); // flagged
            pool.submit(new Sweep(store)); // flagged
            pool.submit(new Runnable() { // flagged
              @Override public void run() { store.sweep(); }
            });
            Runnable sweep = () -> store.sweep();
            pool.submit(sweep); // flagged
            forks.submit(() -> store.sweep()); // flagged
            spring.submit(() -> store.sweep()); // flagged
            scheduler.schedule(() -> store.sweep(), 1, TimeUnit.SECONDS); // flagged
            """));
  }

  @Test
  void leavesFuturesThatSomebodyHas() {
    tester.check(
        jobs(
            """
            running.add(pool.submit(() -> store.sweep()));
            pool.submit(() -> store.sweep()).get();
            var future = pool.submit(() -> store.sweep());
            future.get();
            """));
  }

  @Test
  void leavesTasksThatGuardThemselvesOrCannotFail() {
    tester.check(
        jobs(
            """
            pool.submit(() -> guarded(store));
            pool.submit(() -> running.clear());
            pool.submit(() -> {
              try {
                store.sweep();
              } catch (Throwable t) {
                System.err.println(t);
              }
            });
            """));
  }

  @Test
  void leavesExecutorsThatMayLookAtFailuresThemselves() {
    tester.check(jobs("watchful.submit(() -> store.sweep());"));
  }

  @Test
  void executesOnlyWhatTellsAnybodyThen() {
    tester.repair(
        jobs(
            """
            pool.submit(() -> store.sweep());
            pool.submit(() -> store.count());
            scheduler.submit(() -> store.sweep());
            """),
        jobs(
            """
            pool.execute(() -> store.sweep());
            pool.submit(() -> store.count());
            scheduler.submit(() -> store.sweep());
            """));
  }
}
