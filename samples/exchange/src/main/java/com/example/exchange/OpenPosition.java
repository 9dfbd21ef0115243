package com.example.exchange;

/** Adds up what is agreed and not yet settled, and forgets what is withdrawn. */
class OpenPosition {
  private long cents;

  void follow(TradeStep step) {
    if (step instanceof TradeStep.Agreed agreed) {
      cents += agreed.cents();
    } else if (step instanceof TradeStep.Settled settled) {
      cents -= settled.cents();
    }
  }

  long cents() {
    return cents;
  }
}
