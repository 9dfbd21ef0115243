package com.example.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class PriceListTest {
  private static final String TWO_QUOTES =
      """
      [{"carrier": "fast", "price": 9.90}, {"carrier": "slow", "price": 4.90}]
      """;

  @Test
  void quotesThatAreMapsFailOnFirstUse() {
    PriceList prices = new PriceList(new ObjectMapper());

    assertThrows(ClassCastException.class, () -> prices.cheapest(TWO_QUOTES));
  }

  @Test
  void typedQuotesCompare() {
    TypedPriceList prices = new TypedPriceList(new ObjectMapper());

    assertEquals("slow", prices.cheapest(TWO_QUOTES).carrier());
  }
}
