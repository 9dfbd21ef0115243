package com.example.orders;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Stock of a single node, enough for a small shop. */
@Component
class InMemoryStock implements Stock {
  private static final int DELIVERED_PER_SKU = 100;

  private final Map<String, Integer> left = new ConcurrentHashMap<>();
  private final Map<String, Order> reservations = new ConcurrentHashMap<>();

  @Override
  public void reserve(Order order) {
    reservations.computeIfAbsent(order.id(), id -> take(order));
  }

  @Override
  public void release(String orderId) {
    Order order = reservations.remove(orderId);
    if (order != null) {
      left.merge(order.sku(), order.quantity(), Integer::sum);
    }
  }

  private Order take(Order order) {
    left.compute(
        order.sku(),
        (sku, count) -> {
          int available = count == null ? DELIVERED_PER_SKU : count;
          if (available < order.quantity()) {
            throw new IllegalStateException("only " + available + " left of " + sku);
          }
          return available - order.quantity();
        });
    return order;
  }
}
