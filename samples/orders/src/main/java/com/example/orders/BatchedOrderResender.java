package com.example.orders;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends orders again, all at once, and goes on reading where it had come to. */
public class BatchedOrderResender {
  private final KafkaTemplate<String, Order> kafka;

  public BatchedOrderResender(KafkaTemplate<String, Order> kafka) {
    this.kafka = kafka;
  }

  public void replay(List<Order> orders) {
    CompletableFuture<?>[] sends =
        orders.stream()
            .map(order -> kafka.send(OrderTopics.PLACED, order.id(), order))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(sends).join();
  }

  public Map<String, Object> readerSettings() {
    return Map.of(
        ConsumerConfig.GROUP_ID_CONFIG, "replay",
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
  }
}
