package com.example.billing;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.Delivery;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Books credits and corrections, a few at a time, and says which ones could not be booked. */
public class PacedCreditConsumer {
  private static final Logger log = LoggerFactory.getLogger(PacedCreditConsumer.class);

  private final Ledger ledger;
  private final InvoiceCodec codec;

  public PacedCreditConsumer(Ledger ledger, InvoiceCodec codec) {
    this.ledger = ledger;
    this.codec = codec;
  }

  public void start(Connection connection) throws IOException {
    Channel channel = connection.createChannel();
    channel.basicQos(50);
    channel.basicConsume(
        BillingQueues.CREDITS,
        false,
        (tag, delivery) -> book(channel, delivery, ledger::refund),
        tag -> {});
    channel.basicConsume(
        BillingQueues.CORRECTIONS,
        false,
        (tag, delivery) -> book(channel, delivery, ledger::book),
        tag -> {});
  }

  private void book(Channel channel, Delivery delivery, Consumer<Invoice> booking)
      throws IOException {
    long deliveryTag = delivery.getEnvelope().getDeliveryTag();
    String tenant = Objects.toString(delivery.getProperties().getHeaders().get("tenant"), null);
    try {
      booking.accept(codec.read(delivery.getBody()));
      channel.basicAck(deliveryTag, false);
    } catch (RuntimeException e) {
      log.error("could not book {} of tenant {}", deliveryTag, tenant, e);
      channel.basicReject(deliveryTag, false);
    }
  }
}
