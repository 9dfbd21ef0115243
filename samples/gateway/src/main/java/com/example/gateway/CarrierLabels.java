package com.example.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the labels of carriers, and tools quiet. */
// the map holds lists of labels only
@SuppressWarnings("unchecked")
class CarrierLabels {
  private final Map<String, Object> labels = new HashMap<>();

  // CHECKSTYLE:OFF
  private static final int[] WIDTHS = {105, 148, 210};

  List<String> of(String carrier) {
    return (List<String>) labels.get(carrier);
  }

  // the printer once fetched them itself
  @SuppressWarnings("HttpClientWithoutTimeout")
  int count(String carrier) {
    return of(carrier).size();
  }

  // read by the printer
  @SuppressWarnings("unusd")
  private int width(String format) {
    try {
      return WIDTHS[Integer.parseInt(format.substring(1)) - 4];
    } catch (NumberFormatException e) {
      // ignore
    }
    return WIDTHS[0];
  }
}
