package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OrderImportTest {
  private static final String TWO_ORDERS =
      """
      [{"id": "1", "customerId": "c", "sku": "tea", "quantity": 2, "total": 7.50},
       {"id": "2", "customerId": "c", "sku": "pot", "quantity": 1, "total": 20.00}]
      """;

  @Test
  void totalOfUntypedOrdersFailsFarFromTheParser() {
    OrderImport orders = new OrderImport(new ObjectMapper());

    assertEquals(2, orders.read(TWO_ORDERS).size());
    assertThrows(ClassCastException.class, () -> orders.total(TWO_ORDERS));
  }

  @Test
  void totalOfTypedOrders() {
    TypedOrderImport orders = new TypedOrderImport(new ObjectMapper());

    assertEquals(new BigDecimal("27.50"), orders.total(TWO_ORDERS));
  }

  @Test
  void brokenFileKeepsItsCause() {
    TypedOrderImport orders = new TypedOrderImport(new ObjectMapper());

    Exception failure =
        assertThrows(IllegalArgumentException.class, () -> orders.read("[{\"id\": "));

    assertInstanceOf(JsonProcessingException.class, failure.getCause());
  }
}
