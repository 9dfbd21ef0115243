package com.example.billing;

import java.util.concurrent.Executor;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.stereotype.Component;

/** Reminds debtors until the prefetch is used up, and forgets what waits in memory. */
@Component
class DunningListener {
  private final Ledger ledger;
  private final Executor threads;

  DunningListener(Ledger ledger, Executor threads) {
    this.ledger = ledger;
    this.threads = threads;
  }

  @RabbitListener(queues = "${billing.queues.reminders}", ackMode = "MANUAL")
  void onReminder(Invoice overdue) {
    ledger.book(overdue);
  }

  @RabbitListener(queues = "${billing.queues.fees}")
  void onFee(Invoice fee) {
    threads.execute(() -> ledger.book(fee));
  }
}
