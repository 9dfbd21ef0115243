package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.union;

import java.util.List;

/**
 * The roles that methods play for a message, whatever the broker. Supporting another client is a
 * table and a line.
 */
public final class Brokers {
  /**
   * Hands a message to a broker. How the outcome is reported is told by the method's own return
   * type.
   */
  public static final Role PUBLISH =
      new Role(
          "publish",
          "Publishes",
          union(
              Kafka.PUBLISH,
              SpringKafka.PUBLISH,
              RabbitMq.PUBLISH,
              SpringAmqp.PUBLISH,
              Jms.PUBLISH,
              SpringJms.PUBLISH,
              Sqs.PUBLISH,
              AwsStreams.PUBLISH,
              SpringSqs.PUBLISH,
              Pulsar.PUBLISH,
              SpringPulsar.PUBLISH,
              Nats.PUBLISH,
              PubSub.PUBLISH,
              SpringPubSub.PUBLISH,
              ServiceBus.PUBLISH,
              RocketMq.PUBLISH,
              SpringRocketMq.PUBLISH,
              ReactiveMessaging.PUBLISH,
              SpringCloudStream.PUBLISH));

  /** Tells the broker that a message is done with. */
  public static final Role ACKNOWLEDGE =
      new Role(
          "acknowledge",
          "Acknowledges",
          union(
              Kafka.ACKNOWLEDGE,
              SpringKafka.ACKNOWLEDGE,
              RabbitMq.ACKNOWLEDGE,
              Jms.ACKNOWLEDGE,
              Sqs.ACKNOWLEDGE,
              SpringSqs.ACKNOWLEDGE,
              Pulsar.ACKNOWLEDGE,
              SpringPulsar.ACKNOWLEDGE,
              Nats.ACKNOWLEDGE,
              PubSub.ACKNOWLEDGE,
              SpringPubSub.ACKNOWLEDGE,
              ServiceBus.ACKNOWLEDGE,
              RocketMq.ACKNOWLEDGE,
              ReactiveMessaging.ACKNOWLEDGE));

  /**
   * Tells the broker that a message was not processed: it is redelivered, dead-lettered or dropped.
   */
  public static final Role REJECT =
      new Role(
          "reject",
          "Rejects",
          union(
              Kafka.REJECT,
              SpringKafka.REJECT,
              RabbitMq.REJECT,
              Jms.REJECT,
              Sqs.REJECT,
              SpringSqs.REJECT,
              Pulsar.REJECT,
              SpringPulsar.REJECT,
              Nats.REJECT,
              PubSub.REJECT,
              SpringPubSub.REJECT,
              ServiceBus.REJECT,
              RocketMq.REJECT,
              ReactiveMessaging.REJECT));

  /** Puts a message that cannot be processed aside. */
  public static final Role DEAD_LETTER =
      new Role("deadLetter", "DeadLetters", ServiceBus.DEAD_LETTER);

  /** Asks the broker for messages. */
  public static final Api RECEIVE =
      union(
          SpringSqs.RECEIVE,
          Pulsar.RECEIVE,
          Nats.RECEIVE,
          SpringPubSub.RECEIVE,
          ServiceBus.RECEIVE,
          RocketMq.RECEIVE,
          SpringRocketMq.RECEIVE,
          SpringIntegration.RECEIVE);

  /** Returns null where no message came in time. */
  public static final Api NULLABLE =
      union(Pulsar.NULLABLE, Nats.NULLABLE, SpringPubSub.NULLABLE, SpringIntegration.NULLABLE);

  /** Makes a client, which holds connections and threads until it is closed. */
  public static final Api CLIENTS =
      union(Pulsar.CLIENTS, Nats.CLIENTS, PubSub.CLIENTS, ServiceBus.CLIENTS, RocketMq.CLIENTS);

  /** Waits for a message or for the broker, however long it takes. */
  public static final Api BLOCKING =
      union(Pulsar.BLOCKING, ReactiveMessaging.BLOCKING, SpringIntegration.BLOCKING);

  /** Listeners whose normal return acknowledges nothing. */
  public static final Api MANUAL_LISTENERS =
      union(
          RabbitMq.LISTENERS,
          Pulsar.MANUAL_LISTENERS,
          Nats.MANUAL_LISTENERS,
          PubSub.MANUAL_LISTENERS);

  /** What clients and containers call with each message. */
  public static final Api LISTENERS =
      union(
          MANUAL_LISTENERS,
          SpringKafka.LISTENERS,
          SpringAmqp.LISTENERS,
          Jms.LISTENERS,
          SpringJms.LISTENERS,
          SpringSqs.LISTENERS,
          RocketMq.LISTENERS,
          SpringRocketMq.LISTENERS);

  /** What marks a method that a container calls with each message. */
  public static final Types LISTENER_ANNOTATIONS =
      Types.union(
          SpringKafka.LISTENER_ANNOTATIONS,
          SpringAmqp.LISTENER_ANNOTATIONS,
          SpringJms.LISTENER,
          SpringPulsar.LISTENER,
          SpringIntegration.LISTENER,
          SpringSqs.LISTENER,
          ReactiveMessaging.INCOMING);

  /** Every role that a user may add methods to. */
  public static final List<Role> ROLES = List.of(PUBLISH, ACKNOWLEDGE, REJECT, DEAD_LETTER);

  private Brokers() {}
}
