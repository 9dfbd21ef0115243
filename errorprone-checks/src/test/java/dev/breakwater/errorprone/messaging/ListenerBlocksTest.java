package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ListenerBlocksTest {
  private final CheckTester tester = CheckTester.of(ListenerBlocks.class);

  @Test
  void staysQuietAboutBoundedWaitsAndOtherThreads() {
    tester.check(
        """
        import java.util.concurrent.*;
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.kafka.core.KafkaTemplate;

        class Orders {
          private KafkaTemplate<String, String> kafka;
          private long pause;

          @KafkaListener(topics = "orders")
          void onOrder(String order) throws Exception {
            Thread.sleep(200);
            Thread.sleep(pause);
            TimeUnit.MILLISECONDS.sleep(500);
            kafka.send("booked", order).get();
            new CountDownLatch(1).await(1, TimeUnit.SECONDS);
            CompletableFuture.runAsync(() -> rest());
          }

          @KafkaListener(topics = "refunds")
          void onRefund(String refund) throws InterruptedException {
            try {
              rest();
            } catch (IllegalStateException e) {
              Thread.sleep(5_000);
              throw e;
            }
          }

          void rest() {
            try {
              Thread.sleep(10_000);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }

          private void nobodyCalls() throws InterruptedException {
            Thread.sleep(10_000);
          }
        }
        """);
  }

  @Test
  void staysQuietInTests() {
    tester.check(
        """
        import org.junit.jupiter.api.Test;
        import org.springframework.kafka.annotation.KafkaListener;

        class OrdersTest {
          @KafkaListener(topics = "orders")
          void onOrder(String order) throws InterruptedException {
            Thread.sleep(5_000);
          }

          @Test void books() {}
        }
        """);
  }

  @Test
  void reportsUnitsInterfacesAndPrivateHelpers() {
    tester.check(
        """
        import com.rabbitmq.client.DeliverCallback;
        import jakarta.jms.*;
        import java.util.concurrent.*;
        import java.util.concurrent.locks.Condition;
        import static java.util.concurrent.TimeUnit.MINUTES;

        class Orders implements MessageListener {
          private Condition ready;

          @Override
          public void onMessage(Message message) {
            try {
              await();
              TimeUnit.SECONDS.sleep(2); // flagged
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }

          private void await() throws InterruptedException {
            ready.await(); // flagged
          }

          DeliverCallback slow() {
            return (tag, delivery) -> {
              try {
                MINUTES.sleep(1); // flagged
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            };
          }
        }
        """);
  }

  @Test
  void knowsListenersOnEventLoops() {
    tester.check(
        """
        import io.smallrye.mutiny.Uni;
        import io.smallrye.reactive.messaging.MutinyEmitter;
        import io.smallrye.reactive.messaging.annotations.Blocking;
        import org.eclipse.microprofile.reactive.messaging.Incoming;

        class Readings {
          private MutinyEmitter<String> next;

          @Incoming("readings")
          void waits(String reading) {
            next.sendAndAwait(reading); // flagged
            store(reading).await().indefinitely(); // flagged
          }

          @Incoming("readings")
          @Blocking
          void mayWait(String reading) {
            next.sendAndAwait(reading);
          }

          @Incoming("readings")
          Uni<Void> chains(String reading) {
            return next.send(reading);
          }

          void helper(String reading) {
            next.sendAndAwait(reading);
          }

          private Uni<Void> store(String reading) {
            return Uni.createFrom().voidItem();
          }
        }
        """);
  }
}
