package dev.breakwater.errorprone.boundaries;

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
          }

          Store store;
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
