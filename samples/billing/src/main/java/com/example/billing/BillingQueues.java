package com.example.billing;

/** The queues that this service reads. */
public final class BillingQueues {
  public static final String INVOICES = "billing.invoices";
  public static final String RECEIPTS = "billing.receipts";
  public static final String CREDITS = "billing.credits";
  public static final String CORRECTIONS = "billing.corrections";
  public static final String BALANCES = "billing.balances";
  public static final String PAYMENTS = "billing.payments";
  public static final String CHARGEBACKS = "billing.chargebacks";
  public static final String REFUNDS = "billing.refunds";

  private BillingQueues() {}
}
