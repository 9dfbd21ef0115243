package com.example.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads price lists into quotes. */
public class TypedPriceList {
  private final ObjectMapper mapper;

  public TypedPriceList(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  public Quote cheapest(String json) {
    try {
      List<Quote> quotes = mapper.readValue(json, new TypeReference<List<Quote>>() {});
      return quotes.stream().min(Comparator.comparing(Quote::price)).orElseThrow();
    } catch (JsonProcessingException e) {
      throw new CarrierException("not a price list", e);
    }
  }

  public Map<String, Quote> byService(Object answer) {
    return mapper.convertValue(answer, new TypeReference<Map<String, Quote>>() {});
  }
}
