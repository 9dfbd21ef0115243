package com.example.gateway;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Asks all carriers at once; whoever is late is left out, and nobody can tell. */
public class QuoteRound {
  private final Executor threads;
  private final RateSource rates;

  public QuoteRound(Executor threads, RateSource rates) {
    this.threads = threads;
    this.rates = rates;
  }

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
    open.await(3, TimeUnit.SECONDS);
    return answers;
  }
}
