package com.example.billing;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.math.BigDecimal;
import org.springframework.amqp.core.AmqpTemplate;

/** Asks for balances, and counts on an answer. */
public class BalanceClient {
  private final AmqpTemplate rabbit;

  public BalanceClient(AmqpTemplate rabbit) {
    this.rabbit = rabbit;
  }

  public BigDecimal balanceOf(String customerId) {
    Object balance = rabbit.convertSendAndReceive(BillingQueues.BALANCES, customerId);
    return new BigDecimal(balance.toString());
  }

  public byte[] oldest(Channel channel) throws IOException {
    GetResponse oldest = channel.basicGet(BillingQueues.PAYMENTS, false);
    channel.basicAck(oldest.getEnvelope().getDeliveryTag(), false);
    return oldest.getBody();
  }
}
