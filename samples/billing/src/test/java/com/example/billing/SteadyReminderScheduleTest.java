package com.example.billing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SteadyReminderScheduleTest {
  @Test
  void goesOnAfterFailure() throws InterruptedException {
    FailingLedger ledger = new FailingLedger();
    SteadyReminderSchedule schedule = new SteadyReminderSchedule(ledger);

    schedule.start(Duration.ofMillis(10));

    assertTrue(ledger.visits.await(10, TimeUnit.SECONDS));
    schedule.stop();
  }
}
