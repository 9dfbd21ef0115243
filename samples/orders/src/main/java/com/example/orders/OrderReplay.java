package com.example.orders;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reserves again what was lost; the commit behind the loop covers the orders that failed. */
public class OrderReplay {
  private static final Logger log = LoggerFactory.getLogger(OrderReplay.class);

  private final Consumer<String, Order> consumer;
  private final Stock stock;

  public OrderReplay(Consumer<String, Order> consumer, Stock stock) {
    this.consumer = consumer;
    this.stock = stock;
  }

  public void replayNext() {
    for (ConsumerRecord<String, Order> placed : consumer.poll(Duration.ofSeconds(1))) {
      try {
        stock.reserve(placed.value());
      } catch (RuntimeException e) {
        log.error("could not reserve order {} again", placed.key(), e);
      }
    }
    consumer.commitSync();
  }
}
