package com.example.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads price lists into collections of maps that only claim to be quotes. */
public class PriceList {
  private final ObjectMapper mapper;

  public PriceList(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  public Quote cheapest(String json) {
    try {
      @SuppressWarnings("unchecked")
      List<Quote> quotes = mapper.readValue(json, List.class);
      return quotes.stream().min(Comparator.comparing(Quote::price)).orElseThrow();
    } catch (JsonProcessingException e) {
      throw new CarrierException("not a price list: " + e.getMessage());
    }
  }

  @SuppressWarnings("unchecked")
  public Map<String, Quote> byService(Object answer) {
    Map<String, Quote> quotes = mapper.convertValue(answer, Map.class);
    return quotes;
  }
}
