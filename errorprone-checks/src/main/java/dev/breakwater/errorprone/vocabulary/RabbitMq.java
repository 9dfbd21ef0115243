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

  /** Says who is to hear of confirms; of two callbacks, the last is for those that failed. */
  public static final Api LISTEN_FOR_OUTCOME =
      methods("com.rabbitmq.client.Channel#addConfirmListener");

  /** What is called for a message that the broker did not take. */
  public static final Api FAILURE_CALLBACKS =
      methods(
          "com.rabbitmq.client.ConfirmCallback#handle",
          "com.rabbitmq.client.ConfirmListener#handleNack");

  /** Rejections whose last argument says whether the message goes back to its queue. */
  public static final Api REQUEUE =
      methods("com.rabbitmq.client.Channel#basicNack", "com.rabbitmq.client.Channel#basicReject");

  /** Makes a connection, which holds a socket and threads until it is closed. */
  public static final Api CLIENTS = methods("com.rabbitmq.client.ConnectionFactory#newConnection");

  /** What is not there is null. */
  public static final Api NULLABLE = methods("com.rabbitmq.client.Channel#basicGet");

  /** Has the client call back later, so that the connection has to stay open. */
  public static final Api CONSUME = methods("com.rabbitmq.client.Channel#basicConsume");

  /** What the client calls with each delivery. */
  public static final Api LISTENERS =
      methods(
          "com.rabbitmq.client.DeliverCallback#handle",
          "com.rabbitmq.client.Consumer#handleDelivery");

  /** What tells a first delivery from a repeated one. */
  public static final Api REDELIVERY = methods("com.rabbitmq.client.Envelope#isRedeliver");

  public static final Api NEW_CHANNEL = methods("com.rabbitmq.client.Connection#createChannel");

  /** How many deliveries a consumer may hold at a time. */
  public static final Api PREFETCH = methods("com.rabbitmq.client.Channel#basicQos");

  /** Waits until all messages so far have been confirmed, and says whether the broker took them. */
  public static final Api WAIT_FOR_CONFIRMS =
      methods("com.rabbitmq.client.Channel#waitForConfirms");

  /** Waits until all messages so far have been confirmed, and fails if one was not. */
  public static final Api WAIT_FOR_CONFIRMS_OR_DIE =
      methods("com.rabbitmq.client.Channel#waitForConfirmsOrDie");

  /** Hears which messages the broker did not take. */
  public static final Api CONFIRM_LISTENER =
      methods("com.rabbitmq.client.Channel#addConfirmListener");

  /** Headers whose texts are {@code LongString}s once they have been received. */
  public static final Api HEADERS = methods("com.rabbitmq.client.BasicProperties#getHeaders");

  private RabbitMq() {}
}
