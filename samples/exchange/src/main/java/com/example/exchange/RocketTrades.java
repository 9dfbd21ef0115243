package com.example.exchange;

import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.client.producer.SendCallback;
import org.apache.rocketmq.client.producer.SendResult;
import org.apache.rocketmq.common.message.Message;
import org.apache.rocketmq.remoting.exception.RemotingException;

/** Sends trades to the members on RocketMQ 4, through a producer that nobody shuts down. */
class RocketTrades {
  void send(Message trade) throws MQClientException, RemotingException, InterruptedException {
    var producer = new DefaultMQProducer("exchange");
    producer.start();
    producer.send(
        trade,
        new SendCallback() {
          @Override
          public void onSuccess(SendResult result) {}

          @Override
          public void onException(Throwable failure) {}
        });
  }
}
