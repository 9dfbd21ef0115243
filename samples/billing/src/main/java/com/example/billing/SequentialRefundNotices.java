package com.example.billing;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.MessageProperties;
import java.io.IOException;

/** Tells of a refund on two queues, one after the other, which takes no longer on one channel. */
public class SequentialRefundNotices {
  private final Channel channel;

  public SequentialRefundNotices(Channel channel) {
    this.channel = channel;
  }

  public void announce(byte[] refund) throws IOException {
    channel.basicPublish(
        "", BillingQueues.BALANCES, true, MessageProperties.PERSISTENT_BASIC, refund);
    channel.basicPublish(
        "", BillingQueues.REFUNDS, true, MessageProperties.PERSISTENT_BASIC, refund);
  }
}
