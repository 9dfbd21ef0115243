package com.example.billing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds customers every hour, whatever the last hour brought, and stops when told to. */
public class SteadyReminderSchedule {
  private static final Logger log = LoggerFactory.getLogger(SteadyReminderSchedule.class);

  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final Ledger ledger;

  public SteadyReminderSchedule(Ledger ledger) {
    this.ledger = ledger;
  }

  public void start(Duration interval) {
    scheduler.scheduleAtFixedRate(
        this::sendReminders, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  public void stop() throws InterruptedException {
    scheduler.shutdown();
    if (!scheduler.awaitTermination(30, TimeUnit.SECONDS)) {
      log.warn("reminders were still being sent when the service stopped");
      scheduler.shutdownNow();
    }
  }

  private void sendReminders() {
    try {
      ledger.sendReminders();
    } catch (RuntimeException e) {
      log.error("no reminders this time", e);
    }
  }
}
