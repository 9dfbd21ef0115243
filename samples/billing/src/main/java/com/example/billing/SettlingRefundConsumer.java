package com.example.billing;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Envelope;
import java.io.IOException;

/** Pays money back and settles each delivery by how that went. */
public class SettlingRefundConsumer extends DefaultConsumer {
  private final Ledger ledger;
  private final InvoiceCodec codec;

  public SettlingRefundConsumer(Channel channel, Ledger ledger, InvoiceCodec codec) {
    super(channel);
    this.ledger = ledger;
    this.codec = codec;
  }

  @Override
  public void handleDelivery(
      String consumerTag, Envelope envelope, AMQP.BasicProperties properties, byte[] body)
      throws IOException {
    boolean paid = false;
    try {
      ledger.refund(codec.read(body));
      paid = true;
    } finally {
      if (paid) {
        getChannel().basicAck(envelope.getDeliveryTag(), false);
      } else {
        getChannel().basicReject(envelope.getDeliveryTag(), false);
      }
    }
  }
}
