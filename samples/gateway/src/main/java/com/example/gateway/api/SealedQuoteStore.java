package com.example.gateway.api;

import com.example.gateway.Quote;
import java.util.List;

/** Keeps quotes. */
public interface SealedQuoteStore {
  /**
   * The quotes of a carrier.
   *
   * @throws Unavailable if they cannot be read at the moment
   */
  List<Quote> of(String carrier);

  /** Says that quotes cannot be read. */
  class Unavailable extends RuntimeException {
    public Unavailable(String message, Exception cause) {
      super(message, cause);
    }
  }
}
