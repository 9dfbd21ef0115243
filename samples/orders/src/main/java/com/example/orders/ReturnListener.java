package com.example.orders;

import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Takes goods back; what is acknowledged here, and when, has little to do with the work. */
@Component
class ReturnListener {
  private static final Logger log = LoggerFactory.getLogger(ReturnListener.class);

  private final Stock stock;
  private final Executor warehouse;

  ReturnListener(Stock stock, Executor warehouse) {
    this.stock = stock;
    this.warehouse = warehouse;
  }

  /** A return that fails is skipped by the acknowledgement of the next one. */
  @KafkaListener(
      topics = "${orders.topics.returned}",
      groupId = "returns",
      containerFactory = MessagingConfiguration.MANUAL,
      properties = "enable.auto.commit=false")
  void onReturned(Order order, Acknowledgment acknowledgment) {
    try {
      stock.release(order.id());
      acknowledgment.acknowledge();
    } catch (RuntimeException e) {
      log.error("could not take order {} back", order.id(), e);
    }
  }

  /** All exchanges come again after each restart. */
  @KafkaListener(
      topics = "${orders.topics.exchanged}",
      groupId = "returns",
      containerFactory = MessagingConfiguration.MANUAL,
      properties = "enable.auto.commit=false")
  void onExchanged(Order order, Acknowledgment acknowledgment) {
    stock.reserve(order);
  }

  /** A recall that fails is gone: it was acknowledged before. */
  @KafkaListener(
      topics = "${orders.topics.recalled}",
      groupId = "returns",
      containerFactory = MessagingConfiguration.MANUAL,
      properties = "enable.auto.commit=false")
  void onRecalled(Order order, Acknowledgment acknowledgment) {
    acknowledgment.acknowledge();
    stock.release(order.id());
  }

  /** What waits in the executor's queue is lost with the process. */
  @KafkaListener(topics = "${orders.topics.refused}", groupId = "returns")
  void onRefused(Order order) {
    warehouse.execute(() -> stock.release(order.id()));
  }

  @Async
  @KafkaListener(topics = "${orders.topics.damaged}", groupId = "returns")
  public void onDamaged(Order order) {
    stock.release(order.id());
  }
}
