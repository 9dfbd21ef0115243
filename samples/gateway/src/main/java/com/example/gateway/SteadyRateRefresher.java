package com.example.gateway;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps price lists fresh; a carrier that is down is asked again next time. */
public class SteadyRateRefresher {
  private static final Logger log = LoggerFactory.getLogger(SteadyRateRefresher.class);

  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  private final Map<String, String> lists = new ConcurrentHashMap<>();
  private final ReentrantLock refreshing = new ReentrantLock();
  private final RateSource rates;
  private final List<String> carriers;
  private ScheduledFuture<?> cleaning;

  public SteadyRateRefresher(RateSource rates, List<String> carriers) {
    this.rates = rates;
    this.carriers = carriers;
  }

  public void start() {
    scheduler.scheduleWithFixedDelay(this::refreshAll, 0, 10, TimeUnit.MINUTES);
    cleaning =
        scheduler.scheduleAtFixedRate(
            () -> lists.keySet().removeIf(carrier -> !carriers.contains(carrier)),
            1,
            24,
            TimeUnit.HOURS);
  }

  /** Tells whether lists of former carriers are still being dropped. */
  public boolean isCleaning() {
    return cleaning != null && !cleaning.isDone();
  }

  public void stop() {
    scheduler.shutdown();
    try {
      if (!scheduler.awaitTermination(10, TimeUnit.SECONDS)) {
        scheduler.shutdownNow();
      }
    } catch (InterruptedException e) { // NOSONAR java:S2142 the thread ends right after this
      scheduler.shutdownNow();
    }
  }

  public void refreshNow() throws InterruptedException {
    if (!refreshing.tryLock(5, TimeUnit.SECONDS)) {
      log.info("prices are being refreshed already");
      return;
    }
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
    } catch (RuntimeException e) {
      log.error("prices were not refreshed", e);
    }
  }
}
