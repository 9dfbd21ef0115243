package com.example.billing;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.DeliverCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds debtors and settles each delivery when the work on it has ended. */
public class SettlingDunningConsumer {
  private static final Logger log = LoggerFactory.getLogger(SettlingDunningConsumer.class);

  private final Channel channel;
  private final Ledger ledger;
  private final InvoiceCodec codec;

  public SettlingDunningConsumer(Channel channel, Ledger ledger, InvoiceCodec codec) {
    this.channel = channel;
    this.ledger = ledger;
    this.codec = codec;
  }

  /** Books fees; what cannot be booked goes to the queue's dead letters. */
  public DeliverCallback fees() {
    return (consumerTag, delivery) -> {
      long deliveryTag = delivery.getEnvelope().getDeliveryTag();
      try {
        ledger.book(codec.read(delivery.getBody()));
        channel.basicAck(deliveryTag, false);
      } catch (RuntimeException e) {
        log.error("could not book fee {}", deliveryTag, e);
        channel.basicReject(deliveryTag, false);
      }
    };
  }

  /** Writes debts off; the acknowledgement comes last. */
  public DeliverCallback writeOffs() {
    return (consumerTag, delivery) -> {
      Invoice debt = codec.read(delivery.getBody());
      ledger.refund(debt);
      channel.basicAck(delivery.getEnvelope().getDeliveryTag(), false);
    };
  }

  /** Charges interest; deliveries without a body are done with. */
  public DeliverCallback interest() {
    return (consumerTag, delivery) -> {
      if (delivery.getBody().length == 0) {
        log.warn("nothing to charge");
      } else {
        ledger.book(codec.read(delivery.getBody()));
      }
      channel.basicAck(delivery.getEnvelope().getDeliveryTag(), false);
    };
  }
}
