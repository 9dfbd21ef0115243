package com.example.exchange;

import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.client.producer.SendCallback;
import org.apache.rocketmq.client.producer.SendResult;
import org.apache.rocketmq.common.message.Message;
import org.apache.rocketmq.remoting.exception.RemotingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends trades to the members on RocketMQ 4, through a producer that is shared. */
class TrackedRocketTrades {
  private static final Logger LOG = LoggerFactory.getLogger(TrackedRocketTrades.class);

  private final DefaultMQProducer producer;

  TrackedRocketTrades(DefaultMQProducer producer) {
    this.producer = producer;
  }

  void send(Message trade) throws MQClientException, RemotingException, InterruptedException {
    producer.send(
        trade,
        new SendCallback() {
          @Override
          public void onSuccess(SendResult result) {}

          @Override
          public void onException(Throwable failure) {
            LOG.error("Not sent: {}", trade.getKeys(), failure);
          }
        });
  }
}
