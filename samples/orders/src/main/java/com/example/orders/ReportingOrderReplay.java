package com.example.orders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reserves again what was lost, and returns the orders that somebody has to look at. */
public class ReportingOrderReplay {
  private static final Logger log = LoggerFactory.getLogger(ReportingOrderReplay.class);

  private final Consumer<String, Order> consumer;
  private final Stock stock;

  public ReportingOrderReplay(Consumer<String, Order> consumer, Stock stock) {
    this.consumer = consumer;
    this.stock = stock;
  }

  /** Replays what has arrived and returns what could not be reserved. */
  public List<Order> replayNext() {
    List<Order> failed = new ArrayList<>();
    for (ConsumerRecord<String, Order> placed : consumer.poll(Duration.ofSeconds(1))) {
      try {
        stock.reserve(placed.value());
      } catch (RuntimeException e) {
        log.warn("could not reserve order {} again", placed.key(), e);
        failed.add(placed.value());
      }
    }
    consumer.commitSync();
    return failed;
  }
}
