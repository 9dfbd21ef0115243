package com.example.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.rocketmq.client.apis.ClientException;
import org.apache.rocketmq.client.apis.consumer.SimpleConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls trades from RocketMQ 5, at full speed where it may not. */
class RocketPoll implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(RocketPoll.class);

  private final SimpleConsumer consumer;
  private final Book book;

  RocketPoll(SimpleConsumer consumer, Book book) {
    this.consumer = consumer;
    this.book = book;
  }

  @Override
  public void run() {
    while (true) {
      try {
        for (var trade : consumer.receive(16, Duration.ofSeconds(30))) {
          book.enter(StandardCharsets.UTF_8.decode(trade.getBody()).toString());
          consumer.ack(trade);
        }
      } catch (ClientException e) {
        LOG.error("No trades", e);
      }
    }
  }
}
