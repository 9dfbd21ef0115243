package com.example.orders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.apache.kafka.clients.consumer.Consumer;

/** Reserves stock for many orders at once, and commits when all tasks are done. */
public class JoiningOrderPicking implements Runnable {
  private final Consumer<String, Order> consumer;
  private final ExecutorService pickers;
  private final Stock stock;
  private volatile boolean open = true;

  public JoiningOrderPicking(
      Consumer<String, Order> consumer, ExecutorService pickers, Stock stock) {
    this.consumer = consumer;
    this.pickers = pickers;
    this.stock = stock;
  }

  @Override
  public void run() {
    while (open) {
      var tasks = new ArrayList<CompletableFuture<Void>>();
      for (var order : consumer.poll(Duration.ofSeconds(1))) {
        tasks.add(CompletableFuture.runAsync(() -> stock.reserve(order.value()), pickers));
      }
      CompletableFuture.allOf(tasks.toArray(CompletableFuture[]::new)).join();
      consumer.commitSync();
    }
  }

  public void stop() {
    open = false;
  }
}
