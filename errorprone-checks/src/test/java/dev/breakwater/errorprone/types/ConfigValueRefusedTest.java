package dev.breakwater.errorprone.types;

import static dev.breakwater.errorprone.types.KafkaConfiguring.configuring;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ConfigValueRefusedTest {
  private final CheckTester tester = CheckTester.of(ConfigValueRefused.class);

  private static String producing(String settings) {
    return configuring("new KafkaProducer<String, String>(map)", settings);
  }

  private static String consuming(String settings) {
    return configuring("new KafkaConsumer<String, String>(map)", settings);
  }

  @Test
  void looksAtTypes() {
    tester.check(
        producing(
            """
            map.put("linger.ms", "soon"); // flagged
            map.put("batch.size", 16384L); // flagged
            map.put("enable.idempotence", "yes"); // flagged
            map.put("client.id", 5); // flagged
            map.put("buffer.memory", 33554432);
            map.put("retries", " 3 ");
            map.put("compression.type", "lz4");
            """));
  }

  @Test
  void looksAtRangesAndValues() {
    tester.check(
        consuming(
            """
            map.put("max.poll.records", 0); // flagged
            map.put("isolation.level", "READ_COMMITTED"); // flagged
            map.put("receive.buffer.bytes", -1);
            map.put("send.buffer.bytes", -2); // flagged
            """));
    tester.check(producing("map.put(\"acks\", \"2\"); // flagged"));
    tester.check(
        configuring(
            "new KafkaStreams(topology, properties)",
            """
            properties.put("application.id", "a");
            properties.put("max.warmup.replicas", "0"); // flagged
            """));
  }

  @Test
  void looksAtWhatIdempotenceAndTransactionsNeed() {
    tester.check(
        producing(
            """
            map.put("transactional.id", "a");
            map.put("enable.idempotence", false); // flagged
            """));
    tester.check(
        producing(
            """
            map.put("transactional.id", "a");
            map.put("acks", "1"); // flagged
            """));
    tester.check(
        producing(
            """
            map.put("enable.idempotence", "true");
            map.put("retries", 0); // flagged
            map.put("max.in.flight.requests.per.connection", 6); // flagged
            addAcks(map);
            """));
    tester.check(
        producing(
            """
            map.put("enable.idempotence", true);
            map.put("max.in.flight.requests.per.connection", 5);
            addAcks(map);
            """));
    // idempotence is then given up in silence, which is another matter
    tester.check(producing("map.put(\"acks\", \"1\");"));
  }

  @Test
  void looksAtTimesThatDoNotFit() {
    tester.check(producing("map.put(\"delivery.timeout.ms\", 20000); // flagged"));
    tester.check(
        producing(
            "map.put(\"delivery.timeout.ms\", 20000); map.put(\"request.timeout.ms\", 15000);"));
    tester.check(
        consuming(
            """
            map.put("session.timeout.ms", 10000);
            map.put("heartbeat.interval.ms", 10000); // flagged
            """));
    tester.check(consuming("map.put(\"heartbeat.interval.ms\", 10000);"));
  }

  @Test
  void leavesWhatIsNotSeen() {
    tester.check(
        producing(
            """
            map.put("linger.ms", System.getenv("LINGER"));
            map.put("delivery.timeout.ms", 20000);
            map.put("request.timeout.ms", Integer.getInteger("timeout"));
            """));
  }
}
