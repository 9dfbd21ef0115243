package com.example.exchange;

/** Tells the regulator of each trade, and never asks whether it was heard. */
class AuditTrail {
  private final Ledger ledger;

  AuditTrail(Ledger ledger) {
    this.ledger = ledger;
  }

  void record(String trade) {
    ledger.enter(trade);
  }
}
