package com.example.orders;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands orders to the warehouse, the last of them once more after every restart. */
public class OrderForwarder implements Runnable {
  private static final Logger log = LoggerFactory.getLogger(OrderForwarder.class);

  private final Consumer<String, Order> consumer;
  private final Stock stock;

  public OrderForwarder(Consumer<String, Order> consumer, Stock stock) {
    this.consumer = consumer;
    this.stock = stock;
    consumer.subscribe(List.of(OrderTopics.PLACED));
    consumer.subscribe(List.of(OrderTopics.PARKED));
    consumer.seekToBeginning(consumer.assignment());
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        for (ConsumerRecord<String, Order> order : consumer.poll(Duration.ofSeconds(1))) {
          stock.reserve(order.value());
          TopicPartition partition = new TopicPartition(order.topic(), order.partition());
          consumer.commitSync(Map.of(partition, new OffsetAndMetadata(order.offset())));
        }
      } catch (RuntimeException e) {
        log.error("could not forward orders", e);
      }
    }
  }
}
