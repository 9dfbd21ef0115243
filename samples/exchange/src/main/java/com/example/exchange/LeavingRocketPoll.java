package com.example.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.rocketmq.client.apis.ClientException;
import org.apache.rocketmq.client.apis.consumer.SimpleConsumer;

/** Polls trades from RocketMQ 5, as long as it may. */
class LeavingRocketPoll {
  private final SimpleConsumer consumer;
  private final Book book;

  LeavingRocketPoll(SimpleConsumer consumer, Book book) {
    this.consumer = consumer;
    this.book = book;
  }

  void run() throws ClientException {
    while (true) {
      for (var trade : consumer.receive(16, Duration.ofSeconds(30))) {
        book.enter(StandardCharsets.UTF_8.decode(trade.getBody()).toString());
        consumer.ack(trade);
      }
    }
  }
}
