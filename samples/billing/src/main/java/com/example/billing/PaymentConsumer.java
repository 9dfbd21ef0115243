package com.example.billing;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Delivery;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Books payments. A payment that can never be booked returns to the head of its queue for ever and
 * takes a whole core with it; a chargeback that fails is gone.
 */
public class PaymentConsumer {
  private static final Logger log = LoggerFactory.getLogger(PaymentConsumer.class);

  private final Channel channel;
  private final Ledger ledger;
  private final InvoiceCodec codec;

  public PaymentConsumer(Channel channel, Ledger ledger, InvoiceCodec codec) {
    this.channel = channel;
    this.ledger = ledger;
    this.codec = codec;
  }

  public void start() throws IOException {
    channel.basicConsume(
        BillingQueues.PAYMENTS, false, (tag, delivery) -> book(delivery), this::onCancelled);
    channel.basicConsume(
        BillingQueues.CHARGEBACKS,
        true,
        (tag, delivery) -> {
          try {
            ledger.refund(codec.read(delivery.getBody()));
          } catch (Exception e) {
            log.error("could not book a chargeback", e);
          }
        },
        this::onCancelled);
  }

  void book(Delivery delivery) throws IOException {
    long deliveryTag = delivery.getEnvelope().getDeliveryTag();
    try {
      ledger.pay(codec.read(delivery.getBody()));
      channel.basicAck(deliveryTag, false);
    } catch (Exception e) {
      log.error("could not book payment {}", deliveryTag, e);
      channel.basicNack(deliveryTag, false, true);
    }
  }

  private void onCancelled(String consumerTag) {
    log.warn("the broker has cancelled consumer {}", consumerTag);
  }
}
