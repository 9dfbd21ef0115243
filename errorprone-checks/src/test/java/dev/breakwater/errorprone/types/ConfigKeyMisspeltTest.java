package dev.breakwater.errorprone.types;

import static dev.breakwater.errorprone.types.KafkaConfiguring.configuring;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ConfigKeyMisspeltTest {
  private final CheckTester tester = CheckTester.of(ConfigKeyMisspelt.class);

  @Test
  void looksAtSlips() {
    tester.check(
        configuring(
            "new KafkaConsumer<String, String>(map)",
            """
            map.put("enable.autocommit", false); // flagged
            map.put("session.timeout.mss", 5000); // flagged
            map.put("isolation_level", "read_committed"); // flagged
            """));
    tester.check(
        configuring(
                "new DefaultKafkaProducerFactory<String, String>(Map.of(\"enable.idempotance\", true)) // flagged",
                "")
            .replace(" // flagged;", "; // flagged"));
  }

  @Test
  void leavesOtherNames() {
    tester.check(
        configuring(
            "new KafkaConsumer<String, String>(map)",
            """
            map.put("max.poll.records", 5);
            map.put("linger.ms", 5);
            map.put("specific.avro.reader", true);
            map.put("spring.json.trusted.packages", "com.acme");
            map.put("group", "a");
            """));
    tester.check(
        configuring(
            "new KafkaConsumer<String, String>(map)",
            """
            map.put("group.id", "a");
            map.put("group.ids", "b");
            """));
  }

  @Test
  void correctsTheName() {
    tester.repair(
        configuring(
            "new KafkaConsumer<String, String>(map)", "map.put(\"enable.autocommit\", false);"),
        configuring(
            "new KafkaConsumer<String, String>(map)", "map.put(\"enable.auto.commit\", false);"));
  }
}
