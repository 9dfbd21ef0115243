package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class OffsetsWithBareGroupIdTest {
  private final CheckTester tester = CheckTester.of(OffsetsWithBareGroupId.class);

  @Test
  void takesTheOnlyConsumerInSight() {
    tester.repair(
        """
        import java.util.Map;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.clients.producer.Producer;
        import org.apache.kafka.common.TopicPartition;

        class Orders {
          private KafkaConsumer<String, String> orders;

          void commit(Producer<String, String> producer, Map<TopicPartition, OffsetAndMetadata> offsets) {
            producer.sendOffsetsToTransaction(offsets, new ConsumerGroupMetadata("orders"));
          }
        }
        """,
        """
        import java.util.Map;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.clients.producer.Producer;
        import org.apache.kafka.common.TopicPartition;

        class Orders {
          private KafkaConsumer<String, String> orders;

          void commit(Producer<String, String> producer, Map<TopicPartition, OffsetAndMetadata> offsets) {
            producer.sendOffsetsToTransaction(offsets, orders.groupMetadata());
          }
        }
        """);
  }

  @Test
  void acceptsMetadataThatNamesTheMember() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.clients.producer.Producer;
        import org.apache.kafka.common.TopicPartition;

        class Orders {
          void commit(Producer<String, String> producer, Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata given) {
            producer.sendOffsetsToTransaction(offsets, given);
            producer.sendOffsetsToTransaction(offsets, new ConsumerGroupMetadata("orders", 3, "member", Optional.empty()));
            var bare = new ConsumerGroupMetadata("orders");
            producer.sendOffsetsToTransaction(offsets, bare); // flagged
          }
        }
        """);
  }

  @Test
  void staysQuietInAProducerThatWrapsAnother() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.clients.producer.*;
        import org.apache.kafka.common.TopicPartition;

        class Pooled extends MockProducer<String, String> {
          Producer<String, String> pooled;

          @Override
          public void sendOffsetsToTransaction(
              Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
            pooled.sendOffsetsToTransaction(offsets, new ConsumerGroupMetadata(group.groupId()));
          }

          void sendOffsets(Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
            pooled.sendOffsetsToTransaction(offsets, new ConsumerGroupMetadata(group.groupId())); // flagged
          }
        }
        """);
  }
}
