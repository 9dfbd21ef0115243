package com.example.orders;

import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Announces an order before it is sure that there is one. */
public class OrderDesk {
  private final EntityManager entities;
  private final KafkaTemplate<String, Order> kafka;

  public OrderDesk(EntityManager entities, KafkaTemplate<String, Order> kafka) {
    this.entities = entities;
    this.kafka = kafka;
  }

  @Transactional
  public CompletableFuture<?> place(Order order) {
    entities.persist(order);
    return kafka.send(OrderTopics.PLACED, order.id(), order);
  }
}
