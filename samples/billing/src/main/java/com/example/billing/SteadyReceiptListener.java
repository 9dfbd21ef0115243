package com.example.billing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpRejectAndDontRequeueException;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.amqp.rabbit.listener.api.RabbitListenerErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Books receipts; the container acknowledges them, or sends them to the dead letters. */
@Configuration
class SteadyReceiptListener {
  private static final Logger log = LoggerFactory.getLogger(SteadyReceiptListener.class);

  private final Ledger ledger;

  SteadyReceiptListener(Ledger ledger) {
    this.ledger = ledger;
  }

  @RabbitListener(
      queues = BillingQueues.RECEIPTS,
      ackMode = "AUTO",
      errorHandler = "rejectedReceipts")
  void onReceipt(Invoice receipt) {
    ledger.book(receipt);
  }

  @Bean
  RabbitListenerErrorHandler rejectedReceipts() {
    return (message, channel, converted, failure) -> {
      log.error("could not book a receipt", failure);
      throw new AmqpRejectAndDontRequeueException("receipt", failure);
    };
  }
}
