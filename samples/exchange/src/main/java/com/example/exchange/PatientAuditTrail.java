package com.example.exchange;

import java.util.concurrent.TimeUnit;

/** Tells the regulator of each trade, and waits for the receipt. */
class PatientAuditTrail {
  private final Ledger ledger;

  PatientAuditTrail(Ledger ledger) {
    this.ledger = ledger;
  }

  String record(String trade) {
    return ledger.enter(trade).orTimeout(10, TimeUnit.SECONDS).join();
  }
}
