package com.example.orders;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Forwards orders; each of them costs a producer of its own. */
@Component
public class OrderMirror {
  private final Map<String, Object> settings;

  public OrderMirror(Map<String, Object> settings) {
    this.settings = settings;
  }

  @KafkaListener(topics = OrderTopics.PLACED)
  public void onOrder(Order order) throws ExecutionException, InterruptedException {
    try (KafkaProducer<String, Order> producer = new KafkaProducer<>(settings)) {
      producer.send(new ProducerRecord<>(OrderTopics.EXPORTED, order.id(), order)).get();
    }
  }

  /** The producer of each call stays behind, and what it has not sent yet may be lost. */
  public void forwardAll(List<Order> orders) {
    KafkaProducer<String, Order> producer = new KafkaProducer<>(settings);
    producer.beginTransaction();
    for (Order order : orders) {
      producer.send(new ProducerRecord<>(OrderTopics.EXPORTED, order.id(), order));
    }
    producer.commitTransaction();
  }
}
