package com.example.gateway;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accepts quotes; what goes wrong gets out to the advice. */
@RestController
public class PlainQuoteController {
  private final PriceList prices;

  public PlainQuoteController(PriceList prices) {
    this.prices = prices;
  }

  @PostMapping("/plain-quotes/{list}")
  public ResponseEntity<String> accept(@PathVariable String list) {
    return ResponseEntity.ok(prices.cheapest(list).carrier());
  }
}
