package com.example.orders;

import java.util.List;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Service;

/** Announces orders and never learns that the broker has refused one. */
@Service
public class OrderPublisher {
  private final KafkaTemplate<String, Order> kafka;

  public OrderPublisher(KafkaTemplate<String, Order> kafka) {
    this.kafka = kafka;
  }

  public void placed(Order order) {
    kafka.send(OrderTopics.PLACED, order.id(), order);
  }

  public void replay(List<Order> orders) {
    orders.forEach(order -> kafka.send(OrderTopics.PLACED, order.id(), order));
  }
}
