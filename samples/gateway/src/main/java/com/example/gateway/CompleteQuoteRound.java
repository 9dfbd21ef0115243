package com.example.gateway;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Asks all carriers at once, and answers only if all of them have. */
public class CompleteQuoteRound {
  private final Executor threads;
  private final RateSource rates;

  public CompleteQuoteRound(Executor threads, RateSource rates) {
    this.threads = threads;
    this.rates = rates;
  }

  /**
   * Returns each carrier's price list.
   *
   * @throws CarrierException if a carrier is late
   */
  public Map<String, String> ask(List<String> carriers) throws InterruptedException {
    Map<String, String> answers = new ConcurrentHashMap<>();
    CountDownLatch open = new CountDownLatch(carriers.size());
    for (String carrier : carriers) {
      threads.execute(
          () -> {
            try {
              answers.put(carrier, rates.priceList(carrier));
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            } finally {
              open.countDown();
            }
          });
    }
    if (!open.await(3, TimeUnit.SECONDS)) {
      throw new CarrierException(open.getCount() + " carriers are late");
    }
    return answers;
  }
}
