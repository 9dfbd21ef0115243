package dev.breakwater.errorprone.types;

import static dev.breakwater.errorprone.types.KafkaConfiguring.configuring;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ConfigKeyOfOtherClientTest {
  private final CheckTester tester = CheckTester.of(ConfigKeyOfOtherClient.class);

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
