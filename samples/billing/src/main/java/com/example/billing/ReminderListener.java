package com.example.billing;

import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.stereotype.Component;

/** Reminds customers; an invoice of nobody ends the process, each time it starts. */
@Component
class ReminderListener {
  private final Ledger ledger;

  ReminderListener(Ledger ledger) {
    this.ledger = ledger;
  }

  @RabbitListener(queues = BillingQueues.INVOICES)
  void onInvoice(Invoice invoice) {
    if (invoice.customerId() == null) {
      throw new AssertionError("invoice " + invoice.number() + " of nobody");
    }
    ledger.book(invoice);
  }
}
