package dev.breakwater.errorprone.boundaries;

import com.google.errorprone.CompilationTestHelper;
import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ScheduledTaskUnguardedTest {
  private final CheckTester tester = CheckTester.of(ScheduledTaskUnguarded.class);

  private static String scheduling(String task) {
    return """
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.*;

        class Jobs {
          interface Store {
            void sweep();

            void issue();

            boolean isOpen();

            String getName();

            String getName(String key);

            void call(Runnable task);

            void callAsync(Runnable task);

            void cleanAsync();
          }

          interface Pool extends Executor {}

          record Sweep(Store store) implements Runnable {
            @Override
            public void run() {
              store.sweep();
            }
          }

          static class CarefulSweep implements Runnable {
            private final Store store;

            CarefulSweep(Store store) {
              this.store = store;
            }

            void run(String unused) {
              store.sweep();
            }

            @Override
            public void run() {
              try {
                store.sweep();
              } catch (Exception e) {
                System.err.println(e);
              }
            }
          }

          Store store;
          Pool pool;
          AtomicLong runs = new AtomicLong();
          Map<String, String> cache = new ConcurrentHashMap<>();

          void start(ScheduledExecutorService scheduler) {
            scheduler.scheduleWithFixedDelay(%s, 1, 1, TimeUnit.MINUTES);%s
          }

          void guarded() {
            try {
              store.sweep();
            } catch (Exception e) {
              System.err.println(e);
            }
          }

          void halfGuarded() {
            try {
              store.sweep();
            } catch (Exception e) {
              throw e;
            }
          }

          void indirect() {
            guarded();
          }

          void bare() {
            store.sweep();
          }
        }
        """
        .formatted(
            task.replace(" // flagged", ""), task.contains("// flagged") ? " // flagged" : "");
  }

  @Test
  void staysQuietAboutGuardedTasks() {
    tester.check(scheduling("this::guarded"));
    tester.check(scheduling("() -> guarded()"));
    tester.check(scheduling("() -> { indirect(); }"));
    tester.check(
        scheduling(
            "() -> { try { store.sweep(); } catch (Throwable t) { t.printStackTrace(); } }"));
  }

  @Test
  void staysQuietAboutWhatCannotThrowOrIsNotSeen() {
    tester.check(scheduling("() -> runs.incrementAndGet()"));
    tester.check(scheduling("cache::clear"));
    tester.check(scheduling("() -> { cache.clear(); System.out.println(runs); }"));
    tester.check(scheduling("store::sweep"));
  }

  @Test
  void reportsUnguardedTasks() {
    tester.check(scheduling("this::bare // flagged"));
    tester.check(scheduling("this::halfGuarded // flagged"));
    tester.check(scheduling("() -> store.sweep() // flagged"));
    tester.check(scheduling("() -> { guarded(); bare(); } // flagged"));
    tester.check(
        scheduling("new Runnable() { @Override public void run() { store.sweep(); } } // flagged"));
    tester.check(
        scheduling(
            "() -> { try { store.sweep(); } finally { runs.incrementAndGet(); } } // flagged"));
  }

  @Test
  void staysQuietWhereOnlyPropertiesAreAsked() {
    tester.check(scheduling("() -> { if (store.isOpen()) { cache.remove(store.getName()); } }"));
    tester.check(scheduling("() -> { if (store.isOpen()) { store.sweep(); } } // flagged"));
    tester.check(scheduling("() -> cache.remove(store.getName(\"key\")) // flagged"));
    tester.check(scheduling("() -> store.issue() // flagged"));
  }

  @Test
  void staysQuietAboutAccessorsAndStopwatches() {
    CompilationTestHelper.newInstance(ScheduledTaskUnguarded.class, getClass())
        .addSourceLines(
            "Lease.java",
            "abstract class Lease {",
            "  private String key;",
            "  abstract String key();",
            "  abstract String load();",
            "}")
        .addSourceLines(
            "Jobs.java",
            "import static java.util.concurrent.TimeUnit.MINUTES;",
            "import com.google.common.base.Stopwatch;",
            "import java.util.concurrent.ScheduledExecutorService;",
            "class Jobs {",
            "  void start(ScheduledExecutorService scheduler, Lease lease, Stopwatch watch) {",
            "    scheduler.scheduleAtFixedRate(() -> watch.reset().start(), 1, 1, MINUTES);",
            "    scheduler.scheduleAtFixedRate(() -> lease.key().length(), 1, 1, MINUTES);",
            "    // BUG: Diagnostic contains: catch and log",
            "    scheduler.scheduleAtFixedRate(() -> lease.load().length(), 1, 1, MINUTES);",
            "  }",
            "}")
        .doTest();
  }

  @Test
  void staysQuietWhereAnotherThreadDoesTheWork() {
    tester.check(scheduling("() -> pool.execute(store::sweep)"));
    tester.check(scheduling("() -> store.callAsync(() -> store.sweep())"));
    tester.check(scheduling("() -> store.call(() -> store.sweep()) // flagged"));
    tester.check(scheduling("() -> store.cleanAsync() // flagged"));
  }

  @Test
  void looksIntoNamedTasks() {
    tester.check(scheduling("new Sweep(store) // flagged"));
    tester.check(scheduling("new CarefulSweep(store)"));
    tester.check(scheduling("new FutureTask<>(store::sweep, null)"));
  }

  @Test
  void looksIntoCodeThatIsCompiledTogether() {
    tester.check(scheduling("() -> new Sweep(store).run() // flagged"));
    tester.check(scheduling("() -> new CarefulSweep(store).run()"));
    tester.check(scheduling("new CarefulSweep(store)::run"));
  }

  @Test
  void looksIntoOtherFiles() {
    CompilationTestHelper.newInstance(ScheduledTaskUnguarded.class, getClass())
        .addSourceLines("Store.java", "interface Store {", "  void sweep();", "}")
        .addSourceLines(
            "Sweeper.java",
            "record Sweeper(Store store) {",
            "  void bare() {",
            "    store.sweep();",
            "  }",
            "  void guarded() {",
            "    try {",
            "      bare();",
            "    } catch (Exception e) {",
            "      System.err.println(e);",
            "    }",
            "  }",
            "  void decided() {",
            "    try {",
            "      bare();",
            "    } catch (Exception e) {",
            "      throw new IllegalStateException(e);",
            "    }",
            "  }",
            "}")
        .addSourceLines(
            "Jobs.java",
            "import static java.util.concurrent.TimeUnit.MINUTES;",
            "import java.util.concurrent.ScheduledExecutorService;",
            "class Jobs {",
            "  void start(ScheduledExecutorService scheduler, Sweeper sweeper) {",
            "    // BUG: Diagnostic contains: catch and log",
            "    scheduler.scheduleAtFixedRate(() -> sweeper.bare(), 1, 1, MINUTES);",
            "    // BUG: Diagnostic contains: catch and log",
            "    scheduler.scheduleAtFixedRate(sweeper::bare, 1, 1, MINUTES);",
            "    scheduler.scheduleAtFixedRate(() -> sweeper.guarded(), 1, 1, MINUTES);",
            "    scheduler.scheduleAtFixedRate(sweeper::guarded, 1, 1, MINUTES);",
            "    scheduler.scheduleAtFixedRate(() -> sweeper.decided(), 1, 1, MINUTES);",
            "  }",
            "}")
        .doTest();
  }

  @Test
  void staysQuietAboutExemptMethods() {
    tester.with(ScheduledTaskUnguarded.EXEMPT, "sweep").check(scheduling("() -> store.sweep()"));
  }

  @Test
  void staysQuietWhenTheFutureIsKept() {
    tester.check(
        """
        import java.util.concurrent.*;

        class Jobs {
          interface Store {
            void sweep();
          }

          ScheduledFuture<?> start(ScheduledExecutorService scheduler, Store store) {
            return scheduler.scheduleAtFixedRate(() -> store.sweep(), 1, 1, TimeUnit.MINUTES);
          }
        }
        """);
  }

  @Test
  void knowsTimers() {
    tester.check(
        """
        import java.util.Timer;
        import java.util.TimerTask;

        class Jobs {
          interface Store {
            void sweep();

            int size();
          }

          void start(Timer timer, Store store) {
            timer.schedule(new TimerTask() { // flagged
              @Override
              public void run() {
                store.sweep();
              }
            }, 0, 1000);
            timer.schedule(
                new TimerTask() {
                  @Override
                  public void run() {
                    System.out.println(store.size());
                  }
                },
                0,
                1000);
          }
        }
        """);
  }
}
