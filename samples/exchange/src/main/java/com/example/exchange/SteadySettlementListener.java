package com.example.exchange;

import io.awspring.cloud.sqs.annotation.SqsListener;
import org.springframework.stereotype.Component;

/** Books settlements from SQS; those that fail stay in the queue. */
@Component
class SteadySettlementListener {
  private final Book book;

  SteadySettlementListener(Book book) {
    this.book = book;
  }

  @SqsListener("${exchange.settlements}")
  void onSettlement(String settlement) {
    book.enter(settlement);
  }

  @SqsListener("${exchange.reversals}")
  void onReversal(String reversal) {
    book.enter(reversal);
  }
}
