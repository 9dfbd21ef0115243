package com.example.orders;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts orders for a dashboard, waits while there are none, and stops when told to. */
public class StoppableOrderMonitor implements Runnable, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(StoppableOrderMonitor.class);

  private final Consumer<String, Order> consumer;
  private final AtomicLong seen = new AtomicLong();

  public StoppableOrderMonitor(Consumer<String, Order> consumer) {
    this.consumer = consumer;
  }

  @Override
  public void run() {
    try (consumer) {
      countUntilWoken();
      consumer.commitSync();
    }
  }

  private void countUntilWoken() {
    try {
      while (true) {
        seen.addAndGet(consumer.poll(Duration.ofSeconds(1)).count());
        consumer.commitAsync();
      }
    } catch (WakeupException e) {
      log.debug("told to stop", e);
    }
  }

  public long seen() {
    return seen.get();
  }

  @Override
  public void close() {
    consumer.wakeup();
  }
}
