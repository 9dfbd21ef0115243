package com.example.billing;

import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.stereotype.Component;

/** Reminds debtors; the container acknowledges each message when the work on it is done. */
@Component
class PatientDunningListener {
  private final Ledger ledger;

  PatientDunningListener(Ledger ledger) {
    this.ledger = ledger;
  }

  @RabbitListener(queues = "${billing.queues.reminders}")
  void onReminder(Invoice overdue) {
    ledger.book(overdue);
  }

  @RabbitListener(queues = "${billing.queues.fees}", concurrency = "${billing.threads:4}")
  void onFee(Invoice fee) {
    ledger.book(fee);
  }
}
