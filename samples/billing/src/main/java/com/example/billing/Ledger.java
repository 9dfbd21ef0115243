package com.example.billing;

import java.math.BigDecimal;

/** The books. Every entry is keyed, so that booking it twice has no further effect. */
public interface Ledger {
  /**
   * Books an invoice.
   *
   * @throws IllegalStateException if the period is closed
   */
  void book(Invoice invoice);

  /**
   * Books money that has come in.
   *
   * @throws LedgerUnavailableException if the books cannot be reached right now
   */
  void pay(Invoice invoice);

  /** Pays money back. */
  void refund(Invoice invoice);

  /** Returns what is left to pay. */
  BigDecimal balance(String invoiceNumber);

  /** Reminds the customers whose invoices are overdue. */
  void sendReminders();
}
