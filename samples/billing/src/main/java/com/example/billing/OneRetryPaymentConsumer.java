package com.example.billing;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Delivery;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Books payments; what fails is delivered once more and then goes to the dead letters. */
public class OneRetryPaymentConsumer {
  private static final Logger log = LoggerFactory.getLogger(OneRetryPaymentConsumer.class);

  private final Channel channel;
  private final Ledger ledger;
  private final InvoiceCodec codec;

  public OneRetryPaymentConsumer(Channel channel, Ledger ledger, InvoiceCodec codec) {
    this.channel = channel;
    this.ledger = ledger;
    this.codec = codec;
  }

  public void start() throws IOException {
    channel.basicConsume(
        BillingQueues.PAYMENTS, false, (tag, delivery) -> book(delivery), this::onCancelled);
    channel.basicConsume(
        BillingQueues.CHARGEBACKS,
        false,
        (tag, delivery) -> {
          long deliveryTag = delivery.getEnvelope().getDeliveryTag();
          try {
            ledger.refund(codec.read(delivery.getBody()));
            channel.basicAck(deliveryTag, false);
          } catch (Exception e) {
            log.error("could not book a chargeback", e);
            channel.basicReject(deliveryTag, false);
          }
        },
        this::onCancelled);
  }

  void book(Delivery delivery) throws IOException {
    long deliveryTag = delivery.getEnvelope().getDeliveryTag();
    try {
      ledger.pay(codec.read(delivery.getBody()));
      channel.basicAck(deliveryTag, false);
    } catch (LedgerUnavailableException e) {
      log.warn("payment {} waits for the ledger", deliveryTag, e);
      channel.basicNack(deliveryTag, false, true);
    } catch (Exception e) {
      log.error("could not book payment {}", deliveryTag, e);
      if (delivery.getEnvelope().isRedeliver()) {
        channel.basicReject(deliveryTag, false);
      } else {
        channel.basicReject(deliveryTag, true);
      }
    }
  }

  private void onCancelled(String consumerTag) {
    log.warn("the broker has cancelled consumer {}", consumerTag);
  }
}
