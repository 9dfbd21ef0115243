package com.example.orders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a file per order; a full disk costs every order that arrives until somebody notices. */
public class OrderArchiver {
  private static final Logger log = LoggerFactory.getLogger(OrderArchiver.class);

  private final Consumer<String, Order> consumer;

  public OrderArchiver(Consumer<String, Order> consumer) {
    this.consumer = consumer;
  }

  public void archiveNext(Path folder) {
    for (ConsumerRecord<String, Order> placed : consumer.poll(Duration.ofSeconds(1))) {
      try {
        Files.writeString(folder.resolve(placed.key()), placed.value().toString());
      } catch (IOException | RuntimeException e) {
        log.error("could not archive order {}", placed.key(), e);
      }
      consumer.commitSync();
    }
  }

  public void close() {
    try {
      consumer.close();
    } catch (RuntimeException e) { // NOSONAR
      log.debug("closing the consumer failed", e);
    }
  }
}
