package com.example.billing;

import java.util.concurrent.CountDownLatch;

/** Books that are closed for ever, and count how often somebody has come. */
class FailingLedger extends InMemoryLedger {
  final CountDownLatch visits = new CountDownLatch(2);

  @Override
  public void pay(Invoice invoice) {
    throw new IllegalStateException("the period is closed");
  }

  @Override
  public void sendReminders() {
    visits.countDown();
    throw new IllegalStateException("the period is closed");
  }
}
