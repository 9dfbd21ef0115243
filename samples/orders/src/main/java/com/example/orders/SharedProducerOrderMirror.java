package com.example.orders;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Forwards orders through one producer, and a bulk through one that is closed after it. */
@Component
public class SharedProducerOrderMirror {
  private final Producer<String, Order> shared;
  private final Map<String, Object> settings;

  public SharedProducerOrderMirror(Producer<String, Order> shared, Map<String, Object> settings) {
    this.shared = shared;
    this.settings = settings;
  }

  @KafkaListener(topics = OrderTopics.PLACED)
  public void onOrder(Order order) throws ExecutionException, InterruptedException {
    shared.send(new ProducerRecord<>(OrderTopics.EXPORTED, order.id(), order)).get();
  }

  public void forwardAll(List<Order> orders) {
    try (KafkaProducer<String, Order> producer = new KafkaProducer<>(settings)) {
      producer.beginTransaction();
      for (Order order : orders) {
        producer.send(new ProducerRecord<>(OrderTopics.EXPORTED, order.id(), order));
      }
      producer.commitTransaction();
    }
  }
}
