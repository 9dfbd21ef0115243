package com.example.orders;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** Copies orders in transactions that only a member of the group can commit. */
public class FencedOrderTransfer {
  private final Consumer<String, Order> consumer;
  private final Producer<String, Order> producer;

  public FencedOrderTransfer(Consumer<String, Order> consumer, Producer<String, Order> producer) {
    this.consumer = consumer;
    this.producer = producer;
  }

  public void transferNext() {
    Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
    producer.beginTransaction();
    for (var order : consumer.poll(Duration.ofSeconds(1))) {
      producer.send(new ProducerRecord<>(OrderTopics.EXPORTED, order.key(), order.value()));
      next.put(
          new TopicPartition(order.topic(), order.partition()),
          new OffsetAndMetadata(order.offset() + 1));
    }
    producer.sendOffsetsToTransaction(next, consumer.groupMetadata());
    producer.commitTransaction();
  }
}
