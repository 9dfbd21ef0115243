package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SeekBeforeAssignmentTest {
  private final CheckTester tester = CheckTester.of(SeekBeforeAssignment.class);

  @Test
  void reportsNamedPartitionsAndSeeksInLoops() {
    tester.check(
        """
        import java.util.List;
        import java.util.Map;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.common.TopicPartition;

        class Orders {
          private final KafkaConsumer<String, String> consumer = new KafkaConsumer<>(Map.of());

          void start(Map<TopicPartition, Long> offsets) {
            this.consumer.subscribe(List.of("orders"));
            System.out.println("subscribed to " + consumer.subscription());
            for (var offset : offsets.entrySet()) {
              consumer.seek(offset.getKey(), offset.getValue()); // flagged
            }
          }

          long position(TopicPartition partition) {
            consumer.subscribe(List.of("orders"));
            return consumer.position(partition); // flagged
          }
        }
        """);
  }

  @Test
  void acceptsWhatComesAfterAPollOrAnAssignment() {
    tester.check(
        """
        import java.time.Duration;
        import java.util.List;
        import org.apache.kafka.clients.consumer.Consumer;
        import org.apache.kafka.common.TopicPartition;

        class Orders {
          void polled(Consumer<String, String> consumer) {
            consumer.subscribe(List.of("orders"));
            while (consumer.assignment().isEmpty()) {
              consumer.poll(Duration.ofMillis(100));
            }
            consumer.seekToBeginning(consumer.assignment());
          }

          void assigned(Consumer<String, String> consumer, TopicPartition partition) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
          }

          void subscribesAnew(Consumer<String, String> consumer, TopicPartition partition) {
            consumer.poll(Duration.ofMillis(100));
            consumer.subscribe(List.of("orders", "returns"));
            consumer.seek(partition, 0);
          }
        }
        """);
  }

  @Test
  void staysQuietWhereOtherCodeMayPoll() {
    tester.check(
        """
        import java.time.Duration;
        import java.util.List;
        import org.apache.kafka.clients.consumer.Consumer;

        class Orders {
          private final Consumer<String, String> field;

          Orders(Consumer<String, String> field) {
            this.field = field;
          }

          void passed(Consumer<String, String> consumer, java.util.function.Consumer<Object> use) {
            consumer.subscribe(List.of("orders"));
            use.accept(consumer);
            consumer.seekToBeginning(consumer.assignment());
          }

          void captured(Consumer<String, String> consumer, java.util.concurrent.Executor executor) {
            consumer.subscribe(List.of("orders"));
            executor.execute(() -> consumer.poll(Duration.ofMillis(100)));
            consumer.seekToBeginning(consumer.assignment());
          }

          void ownMethod() {
            field.subscribe(List.of("orders"));
            pollOnce();
            field.seekToBeginning(field.assignment());
          }

          void returned(Consumer<String, String> consumer, boolean all) {
            if (!all) {
              consumer.subscribe(List.of("orders"));
              return;
            }
            consumer.seekToBeginning(consumer.assignment());
          }

          private void pollOnce() {
            field.poll(Duration.ofMillis(100));
          }
        }
        """);
  }
}
