package com.example.billing;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/**
 * Sends invoices out. It waits for the broker's answer and does not read it, and a broker that
 * restarts starts empty.
 */
public class InvoiceDispatch {
  private final Channel channel;

  public InvoiceDispatch(Channel channel) throws IOException {
    this.channel = channel;
    channel.confirmSelect();
  }

  public void send(byte[] invoice) throws IOException, InterruptedException, TimeoutException {
    channel.basicPublish("billing", BillingQueues.INVOICES, null, invoice);
    channel.waitForConfirms(5_000);
  }
}
