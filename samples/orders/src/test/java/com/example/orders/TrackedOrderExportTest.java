package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.serializer.JsonSerializer;

class TrackedOrderExportTest {
  private final Order order = new Order("1", "c", "tea", 2, new BigDecimal("7.50"));

  @Test
  void namesTheOrdersThatTheBrokerRefused() {
    try (MockProducer<String, Order> producer = refusingProducer()) {
      assertEquals(List.of(order), new TrackedOrderExport(producer).exportAll(List.of(order)));
    }
  }

  @Test
  void untrackedExportCountsThemAsSent() {
    try (MockProducer<String, Order> producer = refusingProducer()) {
      assertEquals(1, new OrderExport(producer).exportAll(List.of(order)));
    }
  }

  private static MockProducer<String, Order> refusingProducer() {
    return new MockProducer<>(false, new StringSerializer(), new JsonSerializer<Order>()) {
      @Override
      public synchronized void flush() {
        errorNext(new RecordTooLargeException());
        super.flush();
      }
    };
  }
}
