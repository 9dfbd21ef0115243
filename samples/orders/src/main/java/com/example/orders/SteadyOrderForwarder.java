package com.example.orders;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands every order to the warehouse once, and ends when told to or when it cannot go on. */
public class SteadyOrderForwarder implements Runnable, ConsumerRebalanceListener {
  private static final Logger log = LoggerFactory.getLogger(SteadyOrderForwarder.class);

  private final Consumer<String, Order> consumer;
  private final Stock stock;

  public SteadyOrderForwarder(Consumer<String, Order> consumer, Stock stock) {
    this.consumer = consumer;
    this.stock = stock;
  }

  @Override
  public void run() {
    try (consumer) {
      consumer.subscribe(List.of(OrderTopics.PLACED, OrderTopics.PARKED), this);
      while (true) {
        for (ConsumerRecord<String, Order> order : consumer.poll(Duration.ofSeconds(1))) {
          stock.reserve(order.value());
          TopicPartition partition = new TopicPartition(order.topic(), order.partition());
          consumer.commitSync(Map.of(partition, new OffsetAndMetadata(order.offset() + 1)));
        }
      }
    } catch (WakeupException e) {
      log.debug("told to stop", e);
    }
  }

  /** Ends the loop, from whichever thread. */
  public void stop() {
    consumer.wakeup();
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    consumer.seekToBeginning(partitions);
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    // every order was committed when it was done
  }
}
