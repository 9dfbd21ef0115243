package com.example.billing;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Sends receipts; each of them opens a connection of its own. */
public class ReceiptSender {
  private final ConnectionFactory rabbit;

  public ReceiptSender(ConnectionFactory rabbit) {
    this.rabbit = rabbit;
  }

  public void sendAll(List<byte[]> receipts) throws IOException, TimeoutException {
    for (byte[] receipt : receipts) {
      try (Connection connection = rabbit.newConnection();
          Channel channel = connection.createChannel()) {
        channel.basicPublish("", BillingQueues.CREDITS, null, receipt);
      }
    }
  }
}
