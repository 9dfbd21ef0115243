package com.example.orders;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;

/** Takes goods back and acknowledges when that is done; failures go to the error handler. */
@Component
class SettledReturnListener {
  private final Stock stock;
  private final Executor warehouse;

  SettledReturnListener(Stock stock, Executor warehouse) {
    this.stock = stock;
    this.warehouse = warehouse;
  }

  @KafkaListener(
      topics = "${orders.topics.returned}",
      groupId = "settled-returns",
      containerFactory = MessagingConfiguration.MANUAL,
      properties = "enable.auto.commit=false")
  void onReturned(Order order, Acknowledgment acknowledgment) {
    stock.release(order.id());
    acknowledgment.acknowledge();
  }

  /** Leaves the acknowledgement to the container. */
  @KafkaListener(topics = "${orders.topics.exchanged}", groupId = "settled-returns")
  void onExchanged(Order order) {
    stock.reserve(order);
  }

  @KafkaListener(
      topics = "${orders.topics.recalled}",
      groupId = "settled-returns",
      containerFactory = MessagingConfiguration.MANUAL,
      properties = "enable.auto.commit=false")
  void onRecalled(Order order, Acknowledgment acknowledgment) {
    stock.release(order.id());
    acknowledgment.acknowledge();
  }

  /** The container acknowledges when the future is complete. */
  @KafkaListener(topics = "${orders.topics.refused}", groupId = "settled-returns")
  CompletableFuture<Void> onRefused(Order order) {
    return CompletableFuture.runAsync(() -> stock.release(order.id()), warehouse);
  }

  @KafkaListener(
      topics = "${orders.topics.damaged}",
      groupId = "settled-returns",
      concurrency = "${orders.warehouse.threads:4}")
  public void onDamaged(Order order) {
    stock.release(order.id());
  }
}
