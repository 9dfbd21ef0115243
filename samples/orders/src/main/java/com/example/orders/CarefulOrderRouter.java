package com.example.orders;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Routes orders by a header; what it cannot route fails, and does not hold up the others. */
@Component
public class CarefulOrderRouter {
  private static final Logger log = LoggerFactory.getLogger(CarefulOrderRouter.class);

  private final Producer<String, Order> producer;

  public CarefulOrderRouter(Producer<String, Order> producer) {
    this.producer = producer;
  }

  @KafkaListener(topics = OrderTopics.PLACED)
  public void onOrder(ConsumerRecord<String, Order> order) {
    Header header = order.headers().lastHeader("channel");
    String channel = header == null ? "web" : new String(header.value(), StandardCharsets.UTF_8);
    switch (channel) {
      case "web", "shop" -> export(order.value());
      default -> throw new IllegalStateException("unknown channel " + channel);
    }
  }

  private void export(Order order) {
    producer.send(
        new ProducerRecord<>(OrderTopics.EXPORTED, order.id(), order),
        (metadata, failure) -> {
          if (failure != null) {
            park(order, failure);
          }
        });
  }

  private void park(Order order, Exception failure) {
    log.error("order {} was not exported", order.id(), failure);
    producer.send(
        new ProducerRecord<>(OrderTopics.PARKED, order.id(), order),
        (metadata, again) -> {
          if (again != null) {
            log.error("order {} was not parked", order.id(), again);
          }
        });
  }
}
