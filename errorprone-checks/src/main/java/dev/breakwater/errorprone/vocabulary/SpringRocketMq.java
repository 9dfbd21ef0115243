package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about RocketMQ's integration with Spring. */
public final class SpringRocketMq {
  public static final List<Library> LIBRARIES =
      List.of(new Library("org.apache.rocketmq:rocketmq-spring-boot", "2.2.3", "2.3.5"));

  public static final Api PUBLISH =
      methods(
          "org.apache.rocketmq.spring.core.RocketMQTemplate#send",
          "org.apache.rocketmq.spring.core.RocketMQTemplate#convertAndSend",
          "org.apache.rocketmq.spring.core.RocketMQTemplate#syncSend",
          "org.apache.rocketmq.spring.core.RocketMQTemplate#syncSendOrderly",
          "org.apache.rocketmq.spring.core.RocketMQTemplate#asyncSend",
          "org.apache.rocketmq.spring.core.RocketMQTemplate#asyncSendOrderly",
          "org.apache.rocketmq.spring.core.RocketMQTemplate#sendOneWay",
          "org.apache.rocketmq.spring.core.RocketMQTemplate#sendOneWayOrderly",
          "org.apache.rocketmq.spring.core.RocketMQTemplate#sendMessageInTransaction");

  public static final Api RECEIVE =
      methods("org.apache.rocketmq.spring.core.RocketMQTemplate#receive");

  /** The container acknowledges the message when it returns, and redelivers it when it throws. */
  public static final Api LISTENERS =
      methods("org.apache.rocketmq.spring.core.RocketMQListener#onMessage");

  private SpringRocketMq() {}
}
