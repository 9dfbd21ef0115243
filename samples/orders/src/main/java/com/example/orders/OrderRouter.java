package com.example.orders;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Routes orders by a header that not all of them have, ends at the first one that it does not know,
 * and waits for the order behind while it holds the line.
 */
@Component
public class OrderRouter {
  private final Producer<String, Order> producer;

  public OrderRouter(Producer<String, Order> producer) {
    this.producer = producer;
  }

  @KafkaListener(topics = OrderTopics.PLACED)
  public void onOrder(ConsumerRecord<String, Order> order) {
    String channel =
        new String(order.headers().lastHeader("channel").value(), StandardCharsets.UTF_8);
    switch (channel) {
      case "web", "shop" -> export(order.value());
      default -> throw new AssertionError("unknown channel " + channel);
    }
  }

  private void export(Order order) {
    producer.send(
        new ProducerRecord<>(OrderTopics.EXPORTED, order.id(), order),
        (metadata, failure) -> {
          if (failure != null) {
            producer.send(new ProducerRecord<>(OrderTopics.PARKED, order.id(), order));
            producer.flush();
          }
        });
  }
}
