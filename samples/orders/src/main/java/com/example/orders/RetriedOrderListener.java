package com.example.orders;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;

/** Reserves stock for orders; what fails is tried again or parked for a human, never lost. */
@Component
class RetriedOrderListener {
  private static final Logger log = LoggerFactory.getLogger(RetriedOrderListener.class);

  private final Stock stock;
  private final KafkaTemplate<String, Order> kafka;

  RetriedOrderListener(Stock stock, KafkaTemplate<String, Order> kafka) {
    this.stock = stock;
    this.kafka = kafka;
  }

  /** Leaves failures to the container's error handler, which delivers the order again. */
  @KafkaListener(topics = OrderTopics.PLACED, groupId = "retried-stock")
  void onPlaced(Order order) {
    try {
      stock.reserve(order);
    } catch (Exception e) {
      log.error("could not reserve stock for order {}", order.id(), e);
      throw e;
    }
  }

  /** Parks a failed import, since trying again would not mend it. */
  @KafkaListener(topics = "${orders.topics.imported}", groupId = "retried-stock")
  void onImported(Order order) {
    try {
      stock.reserve(order);
    } catch (Exception e) {
      log.warn("parking imported order {}", order.id(), e);
      kafka.send(OrderTopics.PARKED, order.id(), order).join();
    }
  }

  @KafkaListener(
      topics = "${orders.topics.cancelled}",
      groupId = "retried-stock",
      containerFactory = MessagingConfiguration.MANUAL,
      properties = "enable.auto.commit=false")
  void onCancelled(Order order, Acknowledgment acknowledgment) {
    try {
      stock.release(order.id());
      acknowledgment.acknowledge();
    } catch (RuntimeException e) {
      log.warn("cancellation of order {} will be delivered again", order.id(), e);
      acknowledgment.nack(Duration.ofSeconds(5));
    }
  }
}
