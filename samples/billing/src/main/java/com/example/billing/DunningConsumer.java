package com.example.billing;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.DeliverCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds debtors; what fails blocks its place in the prefetch, or was acknowledged before. */
public class DunningConsumer {
  private static final Logger log = LoggerFactory.getLogger(DunningConsumer.class);

  private final Channel channel;
  private final Ledger ledger;
  private final InvoiceCodec codec;

  public DunningConsumer(Channel channel, Ledger ledger, InvoiceCodec codec) {
    this.channel = channel;
    this.ledger = ledger;
    this.codec = codec;
  }

  /** Books fees; nobody settles a delivery whose booking fails. */
  public DeliverCallback fees() {
    return (consumerTag, delivery) -> {
      try {
        ledger.book(codec.read(delivery.getBody()));
        channel.basicAck(delivery.getEnvelope().getDeliveryTag(), false);
      } catch (RuntimeException e) {
        log.error("could not book a fee", e);
      }
    };
  }

  /** Writes debts off; one that cannot be written off is gone. */
  public DeliverCallback writeOffs() {
    return (consumerTag, delivery) -> {
      Invoice debt = codec.read(delivery.getBody());
      channel.basicAck(delivery.getEnvelope().getDeliveryTag(), false);
      ledger.refund(debt);
    };
  }

  /** Charges interest; deliveries without a body stay unacknowledged. */
  public DeliverCallback interest() {
    return (consumerTag, delivery) -> {
      if (delivery.getBody().length == 0) {
        log.warn("nothing to charge");
        return;
      }
      ledger.book(codec.read(delivery.getBody()));
      channel.basicAck(delivery.getEnvelope().getDeliveryTag(), false);
    };
  }
}
