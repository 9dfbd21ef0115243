package com.example.statements;

import com.example.exchange.Settlements;
import io.awspring.cloud.sqs.operations.SqsTemplate;

/** Knows the queue, though only the exchange was to know what it is made of. */
class StatementMailbox {
  private final SqsTemplate queues;
  private final Settlements settlements;

  StatementMailbox(SqsTemplate queues, Settlements settlements) {
    this.queues = queues;
    this.settlements = settlements;
  }

  void drain() {
    queues.receive("statements", String.class).ifPresent(m -> settlements.settled(m.getPayload()));
  }
}
