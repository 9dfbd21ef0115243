package com.example.billing;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.MessageProperties;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Sends invoices out; what the broker does not take, the caller hears of. */
public class ConfirmedInvoiceDispatch {
  private final Channel channel;

  public ConfirmedInvoiceDispatch(Channel channel) throws IOException {
    this.channel = channel;
    channel.confirmSelect();
  }

  public void send(byte[] invoice) throws IOException, InterruptedException, TimeoutException {
    channel.basicPublish(
        "billing", BillingQueues.INVOICES, MessageProperties.PERSISTENT_BASIC, invoice);
    channel.waitForConfirmsOrDie(5_000);
  }
}
