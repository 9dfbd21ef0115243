package com.example.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Silences what was looked at, where it is, for as long as it takes, and says why. */
class TidyCarrierLabels {
  private final Map<String, Object> labels = new HashMap<>();

  // CHECKSTYLE:OFF
  private static final int[] WIDTHS = {105, 148, 210};

  // CHECKSTYLE:ON

  // the map holds lists of labels only
  @SuppressWarnings("unchecked")
  List<String> of(String carrier) {
    return (List<String>) labels.get(carrier);
  }

  int count(String carrier) {
    return of(carrier).size();
  }

  // read by the printer
  @SuppressWarnings("unused")
  private int width(String format) {
    try {
      return WIDTHS[Integer.parseInt(format.substring(1)) - 4];
    } catch (NumberFormatException e) {
      // formats without a number are printed on the smallest paper
      return WIDTHS[0];
    }
  }
}
