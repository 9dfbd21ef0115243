package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SpecificAvroReaderMissingTest {
  private final CheckTester tester = CheckTester.of(SpecificAvroReaderMissing.class);

  private static String receiving(String type, String settings) {
    return """
        import java.util.*;
        import org.apache.avro.generic.GenericRecord;
        import org.apache.avro.specific.SpecificRecordBase;
        import org.apache.kafka.clients.consumer.KafkaConsumer;
        import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

        abstract class Receiving {
          abstract static class Order extends SpecificRecordBase {}

          Object consumer(Map<String, Object> given) {
            Map<String, Object> settings = new HashMap<>(%s);
            settings.put("value.deserializer", "io.confluent.kafka.serializers.KafkaAvroDeserializer");
            return %s
          }
        }
        """
        .formatted(settings, type);
  }

  @Test
  void looksAtConsumersAndFactories() {
    tester.check(receiving("new KafkaConsumer<String, Order>(settings); // flagged", ""));
    tester.check(
        receiving("new DefaultKafkaConsumerFactory<String, Order>(settings); // flagged", ""));
    tester.check(
        receiving(
            "new KafkaConsumer<String, Order>(settings); // flagged",
            "Map.of(\"specific.avro.reader\", false)"));
  }

  @Test
  void leavesWhatFits() {
    tester.check(receiving("new KafkaConsumer<String, GenericRecord>(settings);", ""));
    tester.check(
        receiving(
            "new KafkaConsumer<String, Order>(settings);",
            "Map.of(\"specific.avro.reader\", \"true\")"));
    tester.check(receiving("new KafkaConsumer<String, Order>(settings);", "given"));
  }
}
