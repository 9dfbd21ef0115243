package com.example.billing;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Sends all receipts through one connection. */
public class OneConnectionReceiptSender {
  private final ConnectionFactory rabbit;

  public OneConnectionReceiptSender(ConnectionFactory rabbit) {
    this.rabbit = rabbit;
  }

  public void sendAll(List<byte[]> receipts) throws IOException, TimeoutException {
    try (Connection connection = rabbit.newConnection();
        Channel channel = connection.createChannel()) {
      for (byte[] receipt : receipts) {
        channel.basicPublish("", BillingQueues.CREDITS, null, receipt);
      }
    }
  }
}
