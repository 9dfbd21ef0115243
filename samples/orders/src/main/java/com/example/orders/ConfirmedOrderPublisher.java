package com.example.orders;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Service;

/** Announces orders and sees to those that the broker has refused. */
@Service
public class ConfirmedOrderPublisher {
  private static final Logger log = LoggerFactory.getLogger(ConfirmedOrderPublisher.class);

  private final KafkaTemplate<String, Order> kafka;

  public ConfirmedOrderPublisher(KafkaTemplate<String, Order> kafka) {
    this.kafka = kafka;
  }

  public void placed(Order order) {
    kafka
        .send(OrderTopics.PLACED, order.id(), order)
        .whenComplete(
            (sent, failure) -> {
              if (failure != null) {
                log.error("order {} was not announced", order.id(), failure);
              }
            });
  }

  /** Completes once the broker holds the order. */
  public CompletableFuture<SendResult<String, Order>> place(Order order) {
    return kafka.send(OrderTopics.PLACED, order.id(), order);
  }

  /**
   * Announces all or none: the commit waits for every send and fails if one of them did. Needs a
   * transaction id prefix in the settings.
   */
  public void replay(List<Order> orders) {
    kafka.executeInTransaction(
        transaction -> {
          orders.forEach(order -> transaction.send(OrderTopics.PLACED, order.id(), order));
          return orders.size();
        });
  }
}
