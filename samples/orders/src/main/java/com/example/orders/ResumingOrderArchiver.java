package com.example.orders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a file per order and starts again at the first one that it could not write. */
public class ResumingOrderArchiver {
  private static final Logger log = LoggerFactory.getLogger(ResumingOrderArchiver.class);

  private final Consumer<String, Order> consumer;

  public ResumingOrderArchiver(Consumer<String, Order> consumer) {
    this.consumer = consumer;
  }

  /** Archives what has arrived; an order is committed only once it is on disk. */
  public void archiveNext(Path folder) throws IOException {
    for (ConsumerRecord<String, Order> placed : consumer.poll(Duration.ofSeconds(1))) {
      TopicPartition partition = new TopicPartition(placed.topic(), placed.partition());
      try {
        Files.writeString(folder.resolve(placed.key()), placed.value().toString());
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(placed.offset() + 1)));
      } catch (IOException e) {
        consumer.seek(partition, placed.offset());
        throw new IOException("could not archive order " + placed.key(), e);
      }
    }
  }

  public void close() {
    try {
      consumer.close();
    } catch (RuntimeException e) { // NOSONAR java:S2221 a failed close must not stop the shutdown
      log.debug("closing the consumer failed", e);
    }
  }
}
