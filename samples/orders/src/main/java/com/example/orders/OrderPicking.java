package com.example.orders;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.apache.kafka.clients.consumer.Consumer;

/** Reserves stock for many orders at once; each task commits when it is done. */
public class OrderPicking implements Runnable {
  private final Consumer<String, Order> consumer;
  private final ExecutorService pickers;
  private final Stock stock;
  private volatile boolean open = true;

  public OrderPicking(Consumer<String, Order> consumer, ExecutorService pickers, Stock stock) {
    this.consumer = consumer;
    this.pickers = pickers;
    this.stock = stock;
  }

  @Override
  public void run() {
    while (open) {
      for (var order : consumer.poll(Duration.ofSeconds(1))) {
        pickers.execute(
            () -> {
              stock.reserve(order.value());
              consumer.commitAsync();
            });
      }
    }
  }

  public void stop() {
    open = false;
  }
}
