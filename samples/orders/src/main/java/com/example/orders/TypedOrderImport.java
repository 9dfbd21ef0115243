package com.example.orders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reads the orders of partner shops as orders, and says where a broken file is broken. */
public class TypedOrderImport {
  private final ObjectMapper mapper;

  public TypedOrderImport(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  public List<Order> read(String json) {
    try {
      return mapper.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a list of orders: " + e.getMessage(), e);
    }
  }

  /** Returns what the partner says about the file, in the partner's own words. */
  @SuppressWarnings("unchecked") // JSON has no keys but strings, and any value is an Object
  public Map<String, Object> remarks(String json) {
    try {
      Map<String, Object> remarks = mapper.readValue(json, Map.class);
      return remarks;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a JSON object", e);
    }
  }

  public BigDecimal total(String json) {
    return read(json).stream().map(Order::total).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
