package com.example.orders;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends orders again, one at a time, and reads each of them again after every start. */
public class OrderResender {
  private final KafkaTemplate<String, Order> kafka;

  public OrderResender(KafkaTemplate<String, Order> kafka) {
    this.kafka = kafka;
  }

  public void replay(List<Order> orders) {
    for (Order order : orders) {
      kafka.send(OrderTopics.PLACED, order.id(), order).join();
    }
  }

  public Map<String, Object> readerSettings() {
    return Map.of(
        ConsumerConfig.GROUP_ID_CONFIG,
        "replay-" + UUID.randomUUID(),
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
        "earliest");
  }
}
