package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ConfigKeyOfOtherClientTest {
  private final CheckTester tester = CheckTester.of(ConfigKeyOfOtherClient.class);

  private static String configuring(String client, String settings) {
    return """
        import com.google.common.collect.ImmutableMap;
        import java.util.*;
        import org.apache.kafka.clients.admin.*;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.clients.producer.*;
        import org.apache.kafka.streams.*;
        import org.springframework.kafka.core.*;

        class Configuring {
          Object make(Topology topology) {
            Map<String, Object> map = new HashMap<>();
            var properties = new Properties();
        %s
            return %s;
          }

          private void addAcks(Map<String, Object> target) {
            target.put("acks", "all");
          }
        }
        """
        .formatted(settings, client);
  }

  @Test
  void knowsEveryClientAndEveryKindOfMap() {
    tester.check(
        configuring(
            "new KafkaConsumer<String, String>(map)", "map.put(\"linger.ms\", 5); // flagged"));
    tester.check(
        configuring(
            "new DefaultKafkaProducerFactory<String, String>(map)",
            "map.put(\"auto.offset.reset\", \"earliest\"); // flagged"));
    tester.check(
        configuring(
            "Admin.create(properties)",
            "properties.setProperty(\"max.poll.records\", \"5\"); // flagged"));
    tester.check(
        configuring(
                "new KafkaProducer<String, String>(ImmutableMap.<String, Object>builder().put(\"group.id\", \"a\").build()) // flagged",
                "")
            .replace(" // flagged;", "; // flagged"));
  }

  @Test
  void leavesWhatTheClientKnowsOrNobodyDefines() {
    tester.check(
        configuring(
            "new KafkaProducer<String, String>(map)",
            """
            map.put("bootstrap.servers", "a:1");
            map.put("linger.ms", 5);
            map.put("schema.registry.url", "http://a");
            """));
    tester.check(
        configuring(
            "new KafkaStreams(topology, properties)",
            """
            properties.put("max.poll.records", 5);
            properties.put("linger.ms", 5);
            properties.put("consumer.max.poll.records", 5);
            properties.put("producer.acks", "all");
            """));
  }

  @Test
  void leavesSettingsThatSeveralClientsAreGiven() {
    tester.check(
        configuring(
            "new KafkaProducer<String, String>(map)",
            """
            map.put("group.id", "a");
            map.put("acks", "all");
            new KafkaConsumer<String, String>(map).close();
            """));
  }
}
