package com.example.orders;

import java.math.BigDecimal;

/** What a customer wants, and for how much. */
public record Order(String id, String customerId, String sku, int quantity, BigDecimal total) {
  public Order {
    if (quantity <= 0) {
      throw new IllegalArgumentException("order " + id + " has quantity " + quantity);
    }
  }
}
