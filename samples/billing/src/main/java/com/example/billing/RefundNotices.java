package com.example.billing;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.MessageProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;

/** Tells of a refund on two queues at once, over one channel. */
public class RefundNotices {
  private final Channel channel;
  private final Executor background;

  public RefundNotices(Channel channel, Executor background) {
    this.channel = channel;
    this.background = background;
  }

  public void announce(byte[] refund) throws IOException {
    background.execute(
        () -> {
          try {
            channel.basicPublish(
                "", BillingQueues.BALANCES, true, MessageProperties.PERSISTENT_BASIC, refund);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    channel.basicPublish(
        "", BillingQueues.REFUNDS, true, MessageProperties.PERSISTENT_BASIC, refund);
  }
}
