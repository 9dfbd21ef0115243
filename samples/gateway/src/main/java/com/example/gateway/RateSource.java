package com.example.gateway;

/** Knows what a carrier asks. */
public interface RateSource {
  /**
   * Fetches the carrier's price list.
   *
   * @throws CarrierException if it cannot be had
   */
  String priceList(String carrier) throws InterruptedException;
}
