package com.example.orders;

import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Counts an order as announced once the broker holds it, and those that it refused apart. */
public class AttentiveOrderAnnouncer {
  private static final Logger log = LoggerFactory.getLogger(AttentiveOrderAnnouncer.class);

  private final KafkaTemplate<String, Order> kafka;
  private final Producer<String, Order> producer;
  private final LongAdder announced = new LongAdder();
  private final LongAdder refused = new LongAdder();

  public AttentiveOrderAnnouncer(
      KafkaTemplate<String, Order> kafka, Producer<String, Order> producer) {
    this.kafka = kafka;
    this.producer = producer;
  }

  public void announce(Order order) {
    kafka
        .send(OrderTopics.PLACED, order.id(), order)
        .whenComplete((sent, failure) -> count(order, failure));
  }

  public void announceExport(Order order) {
    producer.send(
        new ProducerRecord<>(OrderTopics.EXPORTED, order.id(), order),
        (metadata, failure) -> count(order, failure));
  }

  private void count(Order order, Throwable failure) {
    if (failure == null) {
      announced.increment();
    } else {
      refused.increment();
      log.error("order {} was not announced", order.id(), failure);
    }
  }

  public long announced() {
    return announced.sum();
  }

  public long refused() {
    return refused.sum();
  }
}
