package com.acme.orders;

import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

@Component
class OrderEvents {
  private final KafkaTemplate<String, OrderPlaced> kafka;
  private final OrderRepository orders;

  OrderEvents(KafkaTemplate<String, OrderPlaced> kafka, OrderRepository orders) {
    this.kafka = kafka;
    this.orders = orders;
  }

  void publish(OrderPlaced event) {
    kafka.send("orders.placed", event.orderId(), event);
    orders.markPublished(event.orderId());
  }

  void republish(Iterable<OrderPlaced> events) {
    for (var event : events) {
      if (event.total().signum() > 0 && !event.items().isEmpty()) {
        kafka.send(
            "orders.placed",
            event.orderId(),
            event);
      }
    }
  }
}
