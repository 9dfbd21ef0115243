package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class CommittedOffsetNotNextTest {
  private final CheckTester tester = CheckTester.of(CommittedOffsetNotNext.class);

  @Test
  void followsTheOffsetThroughVariablesAndMaps() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.clients.producer.Producer;
        import org.apache.kafka.common.TopicPartition;

        class Orders {
          private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();

          void last(Consumer<String, String> consumer, TopicPartition partition, List<ConsumerRecord<String, String>> orders) {
            long last = orders.get(orders.size() - 1).offset();
            var position = new OffsetAndMetadata(last); // flagged
            consumer.commitSync(Collections.singletonMap(partition, position));
          }

          void keep(ConsumerRecord<String, String> order, TopicPartition partition) {
            this.done.put(partition, new OffsetAndMetadata(order.offset(), "")); // flagged
          }

          void flush(KafkaConsumer<String, String> consumer) {
            consumer.commitAsync(new HashMap<>(done), null);
          }

          void inTransaction(Producer<String, String> producer, ConsumerRecord<String, String> order, TopicPartition partition, ConsumerGroupMetadata group) {
            producer.sendOffsetsToTransaction(Map.of(partition, new OffsetAndMetadata((order.offset()))), group); // flagged
          }
        }
        """);
  }

  @Test
  void acceptsTheNextOffset() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.common.TopicPartition;

        class Orders {
          void all(Consumer<String, String> consumer, TopicPartition partition, List<ConsumerRecord<String, String>> orders) {
            long next = 0;
            for (var order : orders) {
              next = order.offset();
              next++;
            }
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(next)));
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(Math.addExact(orders.get(0).offset(), 1))));
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(consumer.position(partition))));
          }
        }
        """);
  }

  @Test
  void staysQuietAboutOffsetsThatAreKeptElsewhere() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.common.TopicPartition;

        class Orders {
          private final Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>();

          OffsetAndMetadata note(ConsumerRecord<String, String> order, TopicPartition partition) {
            read.put(partition, new OffsetAndMetadata(order.offset()));
            return new OffsetAndMetadata(order.offset());
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheRecordIsToComeAgain() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.common.TopicPartition;

        class Orders {
          void untilOneFails(Consumer<String, String> consumer, TopicPartition partition, List<ConsumerRecord<String, String>> orders) {
            for (var order : orders) {
              if (order.value() == null) {
                consumer.commitSync(Map.of(partition, new OffsetAndMetadata(order.offset())));
                break;
              }
              try {
                System.out.println(order.value().length());
              } catch (RuntimeException e) {
                consumer.commitSync(Map.of(partition, new OffsetAndMetadata(order.offset())));
              }
            }
          }

          void again(Consumer<String, String> consumer, TopicPartition partition, ConsumerRecord<String, String> order) {
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(order.offset())));
            consumer.seek(partition, order.offset());
          }
        }
        """);
  }
}
