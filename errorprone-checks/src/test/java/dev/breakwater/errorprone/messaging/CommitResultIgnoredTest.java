package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class CommitResultIgnoredTest {
  private final CheckTester tester = CheckTester.of(CommitResultIgnored.class);

  @Test
  void reportsEachOverloadWithoutCallback() {
    tester.check(
        """
        import java.util.Map;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.common.TopicPartition;

        class Orders {
          void commit(KafkaConsumer<String, String> consumer, Map<TopicPartition, OffsetAndMetadata> done) {
            consumer.commitAsync(); // flagged
            consumer.commitAsync(null); // flagged
            consumer.commitAsync(done, null); // flagged
            consumer.commitAsync((offsets, failure) -> System.out.println(failure));
            consumer.commitAsync(done, (offsets, failure) -> System.out.println(failure));
          }
        }
        """);
  }
}
