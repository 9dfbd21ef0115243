package com.example.orders;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;

/** Counts orders for a dashboard, at the price of a whole processor and of every shutdown. */
public class OrderMonitor implements Runnable, AutoCloseable {
  private final Consumer<String, Order> consumer;
  private final AtomicLong seen = new AtomicLong();
  private volatile boolean open = true;

  public OrderMonitor(Consumer<String, Order> consumer) {
    this.consumer = consumer;
  }

  @Override
  public void run() {
    while (open) {
      seen.addAndGet(consumer.poll(Duration.ZERO).count());
      consumer.commitAsync();
    }
  }

  public long seen() {
    return seen.get();
  }

  @Override
  public void close() {
    open = false;
    consumer.close();
  }
}
