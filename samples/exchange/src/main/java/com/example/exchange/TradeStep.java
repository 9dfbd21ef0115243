package com.example.exchange;

/** What may happen to a trade. */
sealed interface TradeStep {
  record Agreed(long cents) implements TradeStep {}

  record Settled(long cents) implements TradeStep {}

  record Withdrawn() implements TradeStep {}
}
