package com.example.billing;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.amqp.rabbit.listener.api.RabbitListenerErrorHandler;
import org.springframework.amqp.support.AmqpHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.messaging.handler.annotation.Header;

/** Books receipts; one that was booked breaks the channel, and one that was not is forgotten. */
@Configuration
@Profile("legacy")
class ReceiptListener {
  private static final Logger log = LoggerFactory.getLogger(ReceiptListener.class);

  private final Ledger ledger;

  ReceiptListener(Ledger ledger) {
    this.ledger = ledger;
  }

  @RabbitListener(queues = BillingQueues.RECEIPTS, ackMode = "AUTO", errorHandler = "receiptErrors")
  void onReceipt(
      Invoice receipt, Channel channel, @Header(AmqpHeaders.DELIVERY_TAG) long deliveryTag)
      throws IOException {
    ledger.book(receipt);
    channel.basicAck(deliveryTag, false);
  }

  @Bean
  RabbitListenerErrorHandler receiptErrors() {
    return (message, channel, converted, failure) -> {
      log.error("could not book a receipt", failure);
      return null;
    };
  }
}
