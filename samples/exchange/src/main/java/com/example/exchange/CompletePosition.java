package com.example.exchange;

/** Refuses what it does not know. */
class CompletePosition {
  private long cents;

  void follow(TradeStep step) {
    if (step instanceof TradeStep.Agreed agreed) {
      cents += agreed.cents();
    } else if (step instanceof TradeStep.Settled settled) {
      cents -= settled.cents();
    } else if (step instanceof TradeStep.Withdrawn) {
      cents = 0;
    } else {
      throw new IllegalArgumentException("unknown step: " + step);
    }
  }

  long cents() {
    return cents;
  }
}
