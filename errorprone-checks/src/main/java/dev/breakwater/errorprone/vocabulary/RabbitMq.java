package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about RabbitMQ's Java client. */
public final class RabbitMq {
  public static final List<Library> LIBRARIES =
      List.of(new Library("com.rabbitmq:amqp-client", "5.14.3", "5.37.1"));

  public static final Api PUBLISH = methods("com.rabbitmq.client.Channel#basicPublish");

  public static final Api ACKNOWLEDGE = methods("com.rabbitmq.client.Channel#basicAck");

  public static final Api REJECT =
      methods(
          "com.rabbitmq.client.Channel#basicNack",
          "com.rabbitmq.client.Channel#basicReject",
          "com.rabbitmq.client.Channel#basicRecover");

  /** Rejections whose last argument says whether the message goes back to its queue. */
  public static final Api REQUEUE =
      methods("com.rabbitmq.client.Channel#basicNack", "com.rabbitmq.client.Channel#basicReject");

  /** What tells a first delivery from a repeated one. */
  public static final Api REDELIVERY = methods("com.rabbitmq.client.Envelope#isRedeliver");

  private RabbitMq() {}
}
