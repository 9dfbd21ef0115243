package com.example.billing;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.amqp.core.AmqpTemplate;

/** Asks for balances, and says so if there is no answer in time. */
public class AskingBalanceClient {
  private final AmqpTemplate rabbit;

  public AskingBalanceClient(AmqpTemplate rabbit) {
    this.rabbit = rabbit;
  }

  /**
   * The balance of a customer.
   *
   * @throws IllegalStateException if nobody answers in time
   */
  public BigDecimal balanceOf(String customerId) {
    Object balance = rabbit.convertSendAndReceive(BillingQueues.BALANCES, customerId);
    if (balance == null) {
      throw new IllegalStateException("no balance of " + customerId + " in time");
    }
    return new BigDecimal(balance.toString());
  }

  /** The oldest payment, if there is one. */
  public Optional<byte[]> oldest(Channel channel) throws IOException {
    GetResponse oldest = channel.basicGet(BillingQueues.PAYMENTS, false);
    if (oldest == null) {
      return Optional.empty();
    }
    channel.basicAck(oldest.getEnvelope().getDeliveryTag(), false);
    return Optional.of(oldest.getBody());
  }
}
