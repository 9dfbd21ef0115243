package com.example.gateway;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps price lists fresh, up to the first carrier that is down; after that they only get older.
 */
public class RateRefresher {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  private final Map<String, String> lists = new ConcurrentHashMap<>();
  private final ReentrantLock refreshing = new ReentrantLock();
  private final RateSource rates;
  private final List<String> carriers;

  public RateRefresher(RateSource rates, List<String> carriers) {
    this.rates = rates;
    this.carriers = carriers;
  }

  public void start() {
    scheduler.scheduleWithFixedDelay(this::refreshAll, 0, 10, TimeUnit.MINUTES);
    scheduler.scheduleAtFixedRate(
        () -> lists.keySet().removeIf(carrier -> !carriers.contains(carrier)),
        1,
        24,
        TimeUnit.HOURS);
  }

  public void stop() {
    scheduler.shutdown();
    try {
      scheduler.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) { // NOSONAR
      scheduler.shutdownNow();
    }
  }

  public void refreshNow() throws InterruptedException {
    refreshing.tryLock(5, TimeUnit.SECONDS);
    try {
      for (String carrier : carriers) {
        lists.put(carrier, rates.priceList(carrier));
      }
    } finally {
      refreshing.unlock();
    }
  }

  private void refreshAll() {
    try {
      refreshNow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
