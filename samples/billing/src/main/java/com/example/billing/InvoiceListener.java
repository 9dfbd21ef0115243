package com.example.billing;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.amqp.support.AmqpHeaders;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Books invoices; one that cannot be booked leaves its queue all the same, or never leaves it. */
@Component
class InvoiceListener {
  private static final Logger log = LoggerFactory.getLogger(InvoiceListener.class);

  private final Ledger ledger;

  InvoiceListener(Ledger ledger) {
    this.ledger = ledger;
  }

  @RabbitListener(queues = "billing.invoices")
  void onInvoice(Invoice invoice) {
    try {
      ledger.book(invoice);
    } catch (Exception e) {
      log.error("could not book invoice {}", invoice.number(), e);
    }
  }

  @RabbitListener(queues = BillingQueues.CREDITS, ackMode = "MANUAL")
  void onCredit(Invoice credit, Channel channel, @Header(AmqpHeaders.DELIVERY_TAG) long deliveryTag)
      throws IOException {
    try {
      ledger.refund(credit);
    } finally {
      channel.basicAck(deliveryTag, false);
    }
  }

  @RabbitListener(queues = BillingQueues.CORRECTIONS, ackMode = "MANUAL")
  void onCorrection(
      Invoice corrected, Channel channel, @Header(AmqpHeaders.DELIVERY_TAG) long deliveryTag)
      throws IOException {
    try {
      ledger.book(corrected);
      channel.basicAck(deliveryTag, false);
    } catch (RuntimeException e) {
      log.error("could not correct invoice {}", corrected.number(), e);
      channel.basicReject(deliveryTag, true);
    }
  }
}
