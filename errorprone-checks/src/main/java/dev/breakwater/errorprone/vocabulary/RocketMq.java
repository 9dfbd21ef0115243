package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;
import java.util.Set;

/** What the suite knows about RocketMQ's Java clients, the remoting one and that of RocketMQ 5. */
public final class RocketMq {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.apache.rocketmq:rocketmq-client", "4.9.8", "5.3.3"),
          new Library("org.apache.rocketmq:rocketmq-client-java", "5.0.5", "5.1.0"));

  public static final Api PUBLISH =
      methods(
          "org.apache.rocketmq.client.producer.MQProducer#send",
          "org.apache.rocketmq.client.producer.MQProducer#sendOneway",
          "org.apache.rocketmq.client.producer.MQProducer#sendMessageInTransaction",
          "org.apache.rocketmq.client.apis.producer.Producer#send",
          "org.apache.rocketmq.client.apis.producer.Producer#sendAsync");

  public static final Api RECEIVE =
      methods(
          "org.apache.rocketmq.client.consumer.LitePullConsumer#poll",
          "org.apache.rocketmq.client.apis.consumer.SimpleConsumer#receive");

  public static final Api ACKNOWLEDGE =
      methods(
          "org.apache.rocketmq.client.consumer.LitePullConsumer#commitSync",
          "org.apache.rocketmq.client.consumer.LitePullConsumer#commit",
          "org.apache.rocketmq.client.apis.consumer.SimpleConsumer#ack",
          "org.apache.rocketmq.client.apis.consumer.SimpleConsumer#ackAsync");

  public static final Api REJECT =
      methods(
          "org.apache.rocketmq.client.consumer.MQConsumer#sendMessageBack",
          "org.apache.rocketmq.client.consumer.LitePullConsumer#seek",
          "org.apache.rocketmq.client.apis.consumer.SimpleConsumer#changeInvisibleDuration",
          "org.apache.rocketmq.client.apis.consumer.SimpleConsumer#changeInvisibleDurationAsync");

  /** The client calls them with messages, and their answer acknowledges. */
  public static final Api LISTENERS =
      methods(
          "org.apache.rocketmq.client.consumer.listener.MessageListenerConcurrently#consumeMessage",
          "org.apache.rocketmq.client.consumer.listener.MessageListenerOrderly#consumeMessage",
          "org.apache.rocketmq.client.apis.consumer.MessageListener#consume");

  /** The types of a listener's answer. */
  public static final List<String> ANSWERS =
      List.of(
          "org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus",
          "org.apache.rocketmq.client.consumer.listener.ConsumeOrderlyStatus",
          "org.apache.rocketmq.client.apis.consumer.ConsumeResult");

  /** The answers that acknowledge; an exception or null asks for another delivery. */
  public static final Set<String> ACKNOWLEDGING_ANSWERS = Set.of("CONSUME_SUCCESS", "SUCCESS");

  /** What a send calls if it failed. */
  public static final Api FAILURE_CALLBACKS =
      methods("org.apache.rocketmq.client.producer.SendCallback#onException");

  /** Makes a client, which holds connections and threads until it is shut down or closed. */
  public static final Api CLIENTS =
      methods(
          "org.apache.rocketmq.client.producer.DefaultMQProducer#new",
          "org.apache.rocketmq.client.producer.TransactionMQProducer#new",
          "org.apache.rocketmq.client.consumer.DefaultLitePullConsumer#new",
          "org.apache.rocketmq.client.apis.producer.ProducerBuilder#build",
          "org.apache.rocketmq.client.apis.consumer.SimpleConsumerBuilder#build");

  /** Makes what receives by itself until it is stopped. */
  public static final Api RECEIVERS =
      methods(
          "org.apache.rocketmq.client.consumer.DefaultMQPushConsumer#new",
          "org.apache.rocketmq.client.apis.consumer.PushConsumerBuilder#build");

  /** Names what keeps the position of its consumers. */
  public static final Api NAME_GROUP =
      methods(
          "org.apache.rocketmq.client.consumer.DefaultMQPushConsumer#setConsumerGroup",
          "org.apache.rocketmq.client.apis.consumer.PushConsumerBuilder#setConsumerGroup",
          "org.apache.rocketmq.client.apis.consumer.SimpleConsumerBuilder#setConsumerGroup");

  /** Waits for messages on the newer client, which throws whatever the broker refuses. */
  public static final Api WAIT =
      methods("org.apache.rocketmq.client.apis.consumer.SimpleConsumer#receive");

  /** What every failure of the newer client is. */
  public static final String FAILURE = "org.apache.rocketmq.client.apis.ClientException";

  private RocketMq() {}
}
