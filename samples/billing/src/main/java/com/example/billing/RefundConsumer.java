package com.example.billing;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Envelope;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pays money back; a refund that fails is acknowledged like any other. */
public class RefundConsumer extends DefaultConsumer {
  private static final Logger log = LoggerFactory.getLogger(RefundConsumer.class);

  private final Ledger ledger;
  private final InvoiceCodec codec;

  public RefundConsumer(Channel channel, Ledger ledger, InvoiceCodec codec) {
    super(channel);
    this.ledger = ledger;
    this.codec = codec;
  }

  @Override
  public void handleDelivery(
      String consumerTag, Envelope envelope, AMQP.BasicProperties properties, byte[] body)
      throws IOException {
    try {
      ledger.refund(codec.read(body));
    } catch (RuntimeException e) {
      log.error("could not pay refund {}", properties.getMessageId(), e);
    }
    getChannel().basicAck(envelope.getDeliveryTag(), false);
  }
}
