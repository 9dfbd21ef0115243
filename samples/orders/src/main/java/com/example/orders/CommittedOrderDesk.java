package com.example.orders;

import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Announces an order once the database holds it. */
public class CommittedOrderDesk {
  private final EntityManager entities;
  private final ApplicationEventPublisher events;
  private final KafkaTemplate<String, Order> kafka;

  public CommittedOrderDesk(
      EntityManager entities,
      ApplicationEventPublisher events,
      KafkaTemplate<String, Order> kafka) {
    this.entities = entities;
    this.events = events;
    this.kafka = kafka;
  }

  @Transactional
  public void place(Order order) {
    entities.persist(order);
    events.publishEvent(order);
  }

  @TransactionalEventListener
  public CompletableFuture<?> announce(Order order) {
    return kafka.send(OrderTopics.PLACED, order.id(), order);
  }
}
