package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class QueueOfferIgnoredTest {
  private final CheckTester tester = CheckTester.of(QueueOfferIgnored.class);

  @Test
  void staysQuietWhereTheBoundIsNotSeen() {
    tester.check(
        """
        import java.util.*;
        import java.util.concurrent.*;

        class Intake {
          private final BlockingQueue<String> given;
          private final BlockingQueue<String> endless = new LinkedBlockingQueue<>();
          private final BlockingQueue<String> practicallyEndless = new LinkedBlockingQueue<>(Integer.MAX_VALUE);
          private final Queue<String> sorted = new PriorityQueue<>(10);
          BlockingQueue<String> open = new ArrayBlockingQueue<>(10);

          Intake(BlockingQueue<String> given) {
            this.given = given;
          }

          void onOrder(String order) {
            given.offer(order);
            endless.offer(order);
            practicallyEndless.offer(order);
            sorted.offer(order);
            open.offer(order);
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheElementMayBeDropped() {
    tester.check(
        """
        import java.util.*;
        import java.util.concurrent.*;

        class Intake {
          private static final Object WAKE_UP = new Object();

          private final BlockingQueue<Object> answers = new ArrayBlockingQueue<>(1);
          private final BlockingQueue<Object> signals = new ArrayBlockingQueue<>(10);
          private final BlockingQueue<byte[]> bufferPool = new ArrayBlockingQueue<>(10);
          private final BlockingQueue<Object> recent = new ArrayBlockingQueue<>(10);
          private final BlockingQueue<Object> permits;

          Intake(int size) {
            permits = new ArrayBlockingQueue<>(size);
            for (int i = 0; i < size; i++) {
              permits.offer(new Object());
            }
          }

          void onOrder(Object order, List<Object> orders) {
            answers.offer(order);
            signals.offer(WAKE_UP);
            signals.offer(true);
            bufferPool.offer(new byte[10]);
            if (!recent.offer(order)) {
              recent.poll();
              recent.offer(order);
            }
            var all = new ArrayBlockingQueue<Object>(orders.size());
            orders.forEach(all::offer);
          }
        }
        """);
  }

  @Test
  void knowsTimeLimitsDequesAndLocalQueues() {
    tester.check(
        """
        import java.util.concurrent.*;

        class Intake {
          private final BlockingDeque<String> orders = new LinkedBlockingDeque<>(100);

          void onOrder(String order, Executor workers) throws InterruptedException {
            orders.offerFirst(order); // flagged
            this.orders.offer(order, 1, TimeUnit.SECONDS); // flagged
            var local = new ArrayBlockingQueue<String>(100);
            workers.execute(() -> local.offer(order)); // flagged
            boolean taken = local.offer(order);
          }
        }
        """);
  }

  @Test
  void staysQuietAboutAnExemptQueue() {
    tester
        .with(QueueOfferIgnored.EXEMPT, "samples")
        .check(
            """
            import java.util.concurrent.*;

            class Intake {
              private final BlockingQueue<String> samples = new ArrayBlockingQueue<>(100);

              void onOrder(String order) {
                samples.offer(order);
              }
            }
            """);
  }

  @Test
  void staysQuietAboutQueuesOfAVariableType() {
    tester.check(
        """
        import java.util.Queue;

        class Orders {
          <Q extends Queue<String>> void add(Q queue) {
            queue.offer("1");
          }
        }
        """);
  }
}
