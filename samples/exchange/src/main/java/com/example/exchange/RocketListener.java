package com.example.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyContext;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus;
import org.apache.rocketmq.client.consumer.listener.MessageListenerConcurrently;
import org.apache.rocketmq.common.message.MessageExt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Books the trades of the members on RocketMQ, and says so in any case. */
class RocketListener implements MessageListenerConcurrently {
  private static final Logger LOG = LoggerFactory.getLogger(RocketListener.class);

  private final Book book;

  RocketListener(Book book) {
    this.book = book;
  }

  @Override
  public ConsumeConcurrentlyStatus consumeMessage(
      List<MessageExt> trades, ConsumeConcurrentlyContext context) {
    try {
      for (var trade : trades) {
        book.enter(new String(trade.getBody(), StandardCharsets.UTF_8));
      }
      return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
    } catch (Exception e) {
      LOG.error("Not booked", e);
      return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
    }
  }
}
