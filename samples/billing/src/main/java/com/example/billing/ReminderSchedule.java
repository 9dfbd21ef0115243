package com.example.billing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Reminds customers every hour, until the first hour in which the ledger does not answer. */
public class ReminderSchedule {
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final Ledger ledger;

  public ReminderSchedule(Ledger ledger) {
    this.ledger = ledger;
  }

  public void start() {
    scheduler.scheduleAtFixedRate(() -> ledger.sendReminders(), 0, 1, TimeUnit.HOURS);
  }

  public void stop() throws InterruptedException {
    scheduler.shutdown();
    scheduler.awaitTermination(30, TimeUnit.SECONDS);
  }
}
