package com.example.billing;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.Delivery;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Books credits and corrections. On the first of the month it is sent a month's credits at once,
 * stumbles over whoever names a tenant, and corrections that cannot be booked are gone.
 */
public class CreditConsumer {
  private static final Logger log = LoggerFactory.getLogger(CreditConsumer.class);

  private final Ledger ledger;
  private final InvoiceCodec codec;

  public CreditConsumer(Ledger ledger, InvoiceCodec codec) {
    this.ledger = ledger;
    this.codec = codec;
  }

  public void start(Connection connection) throws IOException {
    Channel channel = connection.createChannel();
    channel.basicConsume(
        BillingQueues.CREDITS, false, (tag, delivery) -> book(channel, delivery), tag -> {});
    channel.basicConsume(
        BillingQueues.CORRECTIONS,
        true,
        (tag, delivery) -> ledger.book(codec.read(delivery.getBody())),
        tag -> {});
  }

  private void book(Channel channel, Delivery delivery) throws IOException {
    String tenant = (String) delivery.getProperties().getHeaders().get("tenant");
    log.debug("credit of tenant {}", tenant);
    ledger.refund(codec.read(delivery.getBody()));
    channel.basicAck(delivery.getEnvelope().getDeliveryTag(), false);
  }
}
