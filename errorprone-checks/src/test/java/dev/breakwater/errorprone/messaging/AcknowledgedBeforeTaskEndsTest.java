package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcknowledgedBeforeTaskEndsTest {
  private final CheckTester tester = CheckTester.of(AcknowledgedBeforeTaskEnds.class);

  private static String listener(String statements) {
    return """
        import java.util.concurrent.*;
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.kafka.support.Acknowledgment;

        class Orders {
          private ExecutorService threads;
          private Ledger ledger;

          @KafkaListener(topics = "orders")
          void onOrder(String order, Acknowledgment acknowledgment) throws Exception {
            %s
          }

          private void bookAndAcknowledge(String order, Acknowledgment acknowledgment) {
            ledger.book(order);
            acknowledgment.acknowledge();
          }
        }

        interface Ledger {
          void book(String order);

          void book(String order, Acknowledgment acknowledgment);

          void count(String order);
        }
        """
        .formatted(statements);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "threads.submit(() -> ledger.book(order)); // flagged",
        "threads.execute(() -> ledger.book(order)); // flagged\nacknowledgment.acknowledge();",
        "new Thread(() -> ledger.book(order)).start(); // flagged",
        "CompletableFuture.runAsync(() -> ledger.book(order)); // flagged",
        """
        String text = order.trim();
        CompletableFuture.runAsync(() -> ledger.book(text), threads) // flagged
            .exceptionally(e -> null);
        System.out.println(text);
        """
      })
  void reportsATaskThatNobodyWaitsFor(String statements) {
    tester.check(listener(statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "threads.submit(() -> ledger.book(order)).get();",
        "CompletableFuture.runAsync(() -> ledger.book(order)).join();",
        "Future<?> booked = threads.submit(() -> ledger.book(order)); booked.get();",
        "threads.submit(() -> { ledger.book(order); acknowledgment.acknowledge(); });",
        "threads.submit(() -> bookAndAcknowledge(order, acknowledgment));",
        "threads.submit(() -> ledger.book(order, acknowledgment));",
        "CompletableFuture.runAsync(() -> ledger.book(order)).thenRun(acknowledgment::acknowledge);",
        "ledger.book(order); threads.submit(() -> ledger.count(order)); acknowledgment.acknowledge();",
        "threads.submit(() -> ledger.count(order)); ledger.book(order);",
        "if (order.isEmpty()) { threads.submit(() -> ledger.count(order)); }",
        "threads.submit(() -> ledger.count(\"orders\"));",
        """
        CountDownLatch done = new CountDownLatch(1);
        threads.submit(() -> { ledger.book(order); done.countDown(); });
        done.await();
        """
      })
  void staysQuietWhenSomebodyWaitsOrTheTaskIsOnTheSide(String statements) {
    tester.check(listener(statements));
  }

  @Test
  void staysQuietWhenTheContainerWaits() {
    tester.check(
        """
        import java.util.concurrent.*;
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.kafka.support.Acknowledgment;
        import org.springframework.scheduling.annotation.Async;

        class Orders {
          @Async
          @KafkaListener(topics = "orders")
          public CompletableFuture<Void> onOrder(String order) {
            book(order);
            return CompletableFuture.completedFuture(null);
          }

          @Async
          @KafkaListener(topics = "orders")
          public void acknowledges(String order, Acknowledgment acknowledgment) {
            book(order);
            acknowledgment.acknowledge();
          }

          @Async
          public void onEvent(String order) {
            book(order);
          }

          @KafkaListener(topics = "orders")
          CompletableFuture<Void> returns(String order) {
            return CompletableFuture.runAsync(() -> book(order));
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void knowsPollLoopsAndCallbacks() {
    tester.check(
        """
        import com.rabbitmq.client.Channel;
        import com.rabbitmq.client.DeliverCallback;
        import java.time.Duration;
        import java.util.concurrent.ExecutorService;
        import org.apache.kafka.clients.consumer.Consumer;

        class Orders {
          ExecutorService threads;

          void run(Consumer<String, String> consumer) {
            while (true) {
              for (var record : consumer.poll(Duration.ofSeconds(1))) {
                threads.submit(() -> book(record.value())); // flagged
              }
              consumer.commitSync();
            }
          }

          void runWithAutoCommit(Consumer<String, String> consumer) {
            while (true) {
              for (var record : consumer.poll(Duration.ofSeconds(1))) {
                threads.submit(() -> book(record.value()));
              }
            }
          }

          DeliverCallback early(Channel channel) {
            return (tag, delivery) -> {
              threads.execute(() -> book(new String(delivery.getBody()))); // flagged
              channel.basicAck(delivery.getEnvelope().getDeliveryTag(), false);
            };
          }

          DeliverCallback late(Channel channel) {
            return (tag, delivery) -> {
              threads.execute(() -> book(new String(delivery.getBody())));
            };
          }

          void book(String order) {}
        }
        """);
  }
}
