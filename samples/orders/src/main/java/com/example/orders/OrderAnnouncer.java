package com.example.orders;

import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;

/** Counts every order as announced, those that the broker has refused among them. */
public class OrderAnnouncer {
  private final KafkaTemplate<String, Order> kafka;
  private final Producer<String, Order> producer;
  private final LongAdder announced = new LongAdder();

  public OrderAnnouncer(KafkaTemplate<String, Order> kafka, Producer<String, Order> producer) {
    this.kafka = kafka;
    this.producer = producer;
  }

  public void announce(Order order) {
    kafka
        .send(OrderTopics.PLACED, order.id(), order)
        .whenComplete((sent, failure) -> announced.increment());
  }

  public void announceExport(Order order) {
    producer.send(
        new ProducerRecord<>(OrderTopics.EXPORTED, order.id(), order),
        (metadata, failure) -> announced.increment());
  }

  public long announced() {
    return announced.sum();
  }
}
