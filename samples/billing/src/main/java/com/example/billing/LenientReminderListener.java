package com.example.billing;

import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.stereotype.Component;

/** Reminds customers; an invoice of nobody is one message that fails. */
@Component
class LenientReminderListener {
  private final Ledger ledger;

  LenientReminderListener(Ledger ledger) {
    this.ledger = ledger;
  }

  @RabbitListener(queues = BillingQueues.INVOICES)
  void onInvoice(Invoice invoice) {
    if (invoice.customerId() == null) {
      throw new IllegalArgumentException("invoice " + invoice.number() + " of nobody");
    }
    ledger.book(invoice);
  }
}
