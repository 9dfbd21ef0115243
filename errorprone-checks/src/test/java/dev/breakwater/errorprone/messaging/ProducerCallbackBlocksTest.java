package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ProducerCallbackBlocksTest {
  private final CheckTester tester = CheckTester.of(ProducerCallbackBlocks.class);

  @Test
  void looksIntoMethodsAndAnonymousClasses() {
    tester.check(
        """
        import java.util.concurrent.*;
        import org.apache.kafka.clients.producer.*;

        class Orders {
          private final BlockingQueue<Exception> failures = new ArrayBlockingQueue<>(10);

          void publish(Producer<String, String> producer, ProducerRecord<String, String> order) {
            producer.send(order, this::onCompletion);
            producer.send(
                order,
                new Callback() {
                  @Override
                  public void onCompletion(RecordMetadata metadata, Exception failure) {
                    producer.flush(); // flagged
                  }
                });
          }

          private void onCompletion(RecordMetadata metadata, Exception failure) {
            try {
              failures.put(failure); // flagged
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        }
        """);
  }

  @Test
  void staysQuietAboutCloseWhichDoesNotWaitThere() {
    tester.check(
        """
        import java.time.Duration;
        import org.apache.kafka.clients.producer.*;

        class Orders {
          void publish(Producer<String, String> producer, ProducerRecord<String, String> order) {
            producer.send(
                order,
                (metadata, failure) -> {
                  if (failure != null) {
                    producer.close(Duration.ofSeconds(5));
                  }
                });
          }
        }
        """);
  }

  @Test
  void staysQuietAboutOtherThreads() {
    tester.check(
        """
        import java.util.concurrent.*;
        import org.apache.kafka.clients.producer.*;
        import org.springframework.kafka.core.KafkaTemplate;

        class Orders {
          void publish(Producer<String, String> producer, ProducerRecord<String, String> order, Executor executor) {
            producer.send(order, (metadata, failure) -> executor.execute(producer::flush));
            producer.send(order, (metadata, failure) -> executor.execute(() -> producer.flush()));
          }

          void publish(KafkaTemplate<String, String> kafka, CountDownLatch others) {
            kafka.send("orders", "1").whenCompleteAsync((sent, failure) -> kafka.flush());
            kafka.send("orders", "1").thenAcceptAsync(sent -> {}).thenRun(() -> kafka.flush());
            kafka.send("orders", "1").thenRun(() -> {}).exceptionally(
                failure -> {
                  kafka.flush(); // flagged
                  return null;
                });
            kafka.send("orders", "1").thenRun(others::countDown).join();
          }
        }
        """);
  }
}
