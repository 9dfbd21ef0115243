package com.example.orders;

import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes the day's orders to the accountants' topic, and reports success whatever arrived. */
public class OrderExport {
  private final Producer<String, Order> producer;

  public OrderExport(Producer<String, Order> producer) {
    this.producer = producer;
  }

  public int exportAll(List<Order> orders) {
    List<ProducerRecord<String, Order>> records = orders.stream().map(this::toRecord).toList();
    records.forEach(producer::send);
    return records.size();
  }

  public void export(Order order) {
    producer.send(toRecord(order));
    producer.flush();
  }

  private ProducerRecord<String, Order> toRecord(Order order) {
    return new ProducerRecord<>(OrderTopics.EXPORTED, order.id(), order);
  }
}
