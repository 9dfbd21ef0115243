package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SubscriptionReplacedTest {
  private final CheckTester tester = CheckTester.of(SubscriptionReplaced.class);

  @Test
  void reportsAssignBesideSubscribe() {
    tester.check(
        """
        import java.util.List;
        import java.util.Map;
        import org.apache.kafka.clients.consumer.KafkaConsumer;
        import org.apache.kafka.common.TopicPartition;

        class Orders {
          void start(TopicPartition partition, boolean debug) {
            var consumer = new KafkaConsumer<String, String>(Map.of());
            if (debug) {
              consumer.subscribe(List.of("debug"));
            }
            consumer.assign(List.of(partition)); // flagged
          }
        }
        """);
  }

  @Test
  void acceptsOneSubscriptionPerBranchPollAndConsumer() {
    tester.check(
        """
        import java.time.Duration;
        import java.util.List;
        import java.util.regex.Pattern;
        import org.apache.kafka.clients.consumer.Consumer;

        class Orders {
          void branches(Consumer<String, String> consumer, Pattern pattern, List<String> topics) {
            if (pattern != null) {
              consumer.subscribe(pattern);
            } else {
              consumer.subscribe(topics);
            }
          }

          void early(Consumer<String, String> consumer, Pattern pattern, List<String> topics) {
            if (pattern != null) {
              consumer.subscribe(pattern);
              return;
            }
            consumer.subscribe(topics);
          }

          void conditional(Consumer<String, String> consumer, List<String> topics, List<String> more) {
            consumer.subscribe(topics);
            if (!more.isEmpty()) {
              consumer.subscribe(more);
            }
          }

          void oneAfterTheOther(Consumer<String, String> consumer, List<String> topics) {
            consumer.subscribe(List.of("orders"));
            consumer.poll(Duration.ofSeconds(1));
            consumer.subscribe(topics);
            consumer.unsubscribe();
            consumer.subscribe(List.of("orders"));
            for (String topic : topics) {
              consumer.subscribe(List.of(topic));
              consumer.poll(Duration.ofSeconds(1));
            }
          }

          void each(List<Consumer<String, String>> consumers, Consumer<String, String> other, List<String> topics) {
            for (var consumer : consumers) {
              consumer.subscribe(topics);
            }
            consumers.get(0).subscribe(topics);
            consumers.get(1).subscribe(topics);
          }
        }
        """);
  }
}
