package com.example.exchange;

import io.awspring.cloud.sqs.annotation.SqsListener;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Books settlements from SQS, and forgets those that fail. */
@Component
class SettlementListener {
  private static final Logger LOG = LoggerFactory.getLogger(SettlementListener.class);

  private final Book book;
  private final Executor executor;

  SettlementListener(Book book, Executor executor) {
    this.book = book;
    this.executor = executor;
  }

  @SqsListener("${exchange.settlements}")
  void onSettlement(String settlement) {
    try {
      book.enter(settlement);
    } catch (RuntimeException e) {
      LOG.error("Not booked", e);
    }
  }

  @SqsListener("${exchange.reversals}")
  void onReversal(String reversal) {
    executor.execute(() -> book.enter(reversal));
  }
}
