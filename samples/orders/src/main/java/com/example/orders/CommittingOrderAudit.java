package com.example.orders;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Counts orders; what it leaves uncommitted waits for the next run. */
public class CommittingOrderAudit implements AutoCloseable {
  private final Consumer<String, String> consumer;

  public CommittingOrderAudit(String servers) {
    Map<String, Object> configuration =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
            ConsumerConfig.GROUP_ID_CONFIG, "committing-audit",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    this.consumer =
        new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer());
  }

  /** Counts what has arrived, and commits it if it is worth a report. */
  public int countNext() {
    int count = consumer.poll(Duration.ofSeconds(1)).count();
    if (count > 100) {
      consumer.commitSync();
    }
    return count;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
