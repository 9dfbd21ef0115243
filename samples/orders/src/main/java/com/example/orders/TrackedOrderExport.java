package com.example.orders;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/** Writes the day's orders to the accountants' topic and knows which of them did not arrive. */
public class TrackedOrderExport {
  private final Producer<String, Order> producer;

  public TrackedOrderExport(Producer<String, Order> producer) {
    this.producer = producer;
  }

  /** Returns the orders to export again. */
  public List<Order> exportAll(List<Order> orders) {
    Queue<Order> lost = new ConcurrentLinkedQueue<>();
    for (Order order : orders) {
      producer.send(
          toRecord(order),
          (metadata, failure) -> {
            if (failure != null) {
              lost.add(order);
            }
          });
    }
    producer.flush();
    return List.copyOf(lost);
  }

  /** Exports all orders or none; for a producer with a transactional id. */
  public void exportAtOnce(List<Order> orders) {
    producer.beginTransaction();
    try {
      for (Order order : orders) {
        producer.send(toRecord(order));
      }
      producer.commitTransaction();
    } catch (KafkaException e) {
      producer.abortTransaction();
      throw e;
    }
  }

  private ProducerRecord<String, Order> toRecord(Order order) {
    return new ProducerRecord<>(OrderTopics.EXPORTED, order.id(), order);
  }
}
