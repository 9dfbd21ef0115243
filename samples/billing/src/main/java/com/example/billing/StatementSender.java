package com.example.billing;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Sends statements and waits for the broker after each. */
public class StatementSender {
  public void sendAll(Channel channel, List<byte[]> statements)
      throws IOException, InterruptedException, TimeoutException {
    channel.confirmSelect();
    for (byte[] statement : statements) {
      channel.basicPublish("", BillingQueues.CREDITS, null, statement);
      channel.waitForConfirmsOrDie(5_000);
    }
  }
}
