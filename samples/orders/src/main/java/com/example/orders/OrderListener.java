package com.example.orders;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;

/** Reserves stock for orders; an order that could not be served is as good as served to Kafka. */
@Component
class OrderListener {
  private static final Logger log = LoggerFactory.getLogger(OrderListener.class);

  private final Stock stock;

  OrderListener(Stock stock) {
    this.stock = stock;
  }

  @KafkaListener(topics = "orders.placed", groupId = "stock")
  void onPlaced(Order order) {
    try {
      stock.reserve(order);
      log.info("reserved {} for order {}", order.sku(), order.id());
    } catch (Exception e) {
      log.error("could not reserve stock for order {}", order.id(), e);
    }
  }

  @KafkaListener(
      topics = "${orders.topics.cancelled}",
      groupId = "stock",
      containerFactory = MessagingConfiguration.MANUAL,
      properties = "enable.auto.commit=false")
  void onCancelled(Order order, Acknowledgment acknowledgment) {
    try {
      stock.release(order.id());
    } finally {
      acknowledgment.acknowledge();
    }
  }
}
