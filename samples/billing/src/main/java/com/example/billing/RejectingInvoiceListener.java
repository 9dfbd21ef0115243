package com.example.billing;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpRejectAndDontRequeueException;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.amqp.support.AmqpHeaders;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Books invoices; one that cannot be booked goes to the queue's dead letters. */
@Component
class RejectingInvoiceListener {
  private static final Logger log = LoggerFactory.getLogger(RejectingInvoiceListener.class);

  private final Ledger ledger;

  RejectingInvoiceListener(Ledger ledger) {
    this.ledger = ledger;
  }

  @RabbitListener(queues = "${billing.queues.invoices}")
  void onInvoice(Invoice invoice) {
    try {
      ledger.book(invoice);
    } catch (Exception e) {
      log.error("could not book invoice {}", invoice.number(), e);
      throw new AmqpRejectAndDontRequeueException("invoice " + invoice.number(), e);
    }
  }

  @RabbitListener(queues = BillingQueues.CREDITS, ackMode = "MANUAL")
  void onCredit(Invoice credit, Channel channel, @Header(AmqpHeaders.DELIVERY_TAG) long deliveryTag)
      throws IOException {
    try {
      ledger.refund(credit);
      channel.basicAck(deliveryTag, false);
    } catch (RuntimeException e) {
      log.error("could not book credit {}", credit.number(), e);
      channel.basicNack(deliveryTag, false, false);
    }
  }

  @RabbitListener(queues = BillingQueues.CORRECTIONS, ackMode = "MANUAL")
  void onCorrection(
      Invoice corrected,
      Channel channel,
      @Header(AmqpHeaders.DELIVERY_TAG) long deliveryTag,
      @Header(AmqpHeaders.REDELIVERED) boolean redelivered)
      throws IOException {
    try {
      ledger.book(corrected);
      channel.basicAck(deliveryTag, false);
    } catch (RuntimeException e) {
      log.error("could not correct invoice {}", corrected.number(), e);
      channel.basicReject(deliveryTag, !redelivered);
    }
  }

  /** Answers a question; the one who asked learns of the failure by the answer. */
  @RabbitListener(queues = BillingQueues.BALANCES)
  String onBalanceRequest(String invoiceNumber) {
    try {
      return ledger.balance(invoiceNumber).toPlainString();
    } catch (RuntimeException e) {
      log.warn("no balance for invoice {}", invoiceNumber, e);
      return "unknown";
    }
  }
}
