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

  /** Returns null where no message came in time, or where what is looked up is not there. */
  public static final Api NULLABLE =
      union(
          Kafka.NULLABLE,
          KafkaStreams.NULLABLE,
          RabbitMq.NULLABLE,
          SpringAmqp.NULLABLE,
          Jms.NULLABLE,
          Pulsar.NULLABLE,
          Nats.NULLABLE,
          SpringPubSub.NULLABLE,
          SpringIntegration.NULLABLE,
          Queues.NULLABLE);

  /** Makes a client, which holds connections and threads until it is closed. */
  public static final Api CLIENTS =
      union(
          Kafka.CLIENTS,
          SpringKafka.CLIENTS,
          RabbitMq.CLIENTS,
          SpringAmqp.CLIENTS,
          Sqs.CLIENTS,
          Pulsar.CLIENTS,
          Nats.CLIENTS,
          PubSub.CLIENTS,
          ServiceBus.CLIENTS,
          RocketMq.CLIENTS);

  /**
   * Makes what is as dear as a client, but is not left open by mistake: it works by itself until it
   * is stopped, or ends with the client that made it.
   */
  public static final Api CLIENT_PARTS =
      union(Pulsar.PARTS, PubSub.RECEIVERS, ServiceBus.RECEIVERS, RocketMq.RECEIVERS);

  /** Makes something that holds on to its client, so that the client has to stay open. */
  public static final Api DERIVE = union(Pulsar.DERIVE, Nats.DERIVE);

  /** Has a client call back later, so that it has to stay open. */
  public static final Api CONSUME =
      union(RabbitMq.CONSUME, Jms.CONSUME, Pulsar.CONSUME, Nats.CONSUME);

  /** Says who is to hear of the outcome of sends. */
  public static final Api LISTEN_FOR_OUTCOME =
      union(SpringAmqp.LISTEN_FOR_OUTCOME, RabbitMq.LISTEN_FOR_OUTCOME, Jms.LISTEN_FOR_OUTCOME);

  /** Called after success and after failure; all parameters but the first tell which. */
  public static final Api OUTCOME_CALLBACKS =
      union(Kafka.OUTCOME_CALLBACKS, SpringAmqp.OUTCOME_CALLBACKS);

  /** Called after failure only. */
  public static final Api FAILURE_CALLBACKS =
      union(
          RabbitMq.FAILURE_CALLBACKS,
          Jms.FAILURE_CALLBACKS,
          PubSub.FAILURE_CALLBACKS,
          RocketMq.FAILURE_CALLBACKS);

  /** Waits until all sends so far have been answered. */
  public static final Api FLUSH =
      union(
          Kafka.FLUSH,
          SpringKafka.FINISH_SENDS,
          RabbitMq.WAIT_FOR_CONFIRMS,
          RabbitMq.WAIT_FOR_CONFIRMS_OR_DIE,
          Pulsar.FLUSH,
          Nats.FLUSH);

  /** Acknowledgements of one message each, where no later one covers what was left out. */
  public static final Api ACKNOWLEDGE_ONE =
      union(
          RabbitMq.ACKNOWLEDGE,
          Pulsar.ACKNOWLEDGE_ONE,
          Nats.ACKNOWLEDGE,
          PubSub.ACKNOWLEDGE,
          SpringPubSub.ACKNOWLEDGE);

  /** Acknowledgements without which a message is not delivered again for long, or ever. */
  public static final Api ACKNOWLEDGE_OR_KEEP =
      union(
          SpringKafka.ACKNOWLEDGE,
          RabbitMq.ACKNOWLEDGE,
          Jms.ACKNOWLEDGE,
          Pulsar.ACKNOWLEDGE,
          SpringPulsar.ACKNOWLEDGE,
          PubSub.ACKNOWLEDGE,
          ReactiveMessaging.ACKNOWLEDGE);

  /** Waits for a message however long it takes. */
  public static final Api BLOCKING = union(Pulsar.BLOCKING, SpringIntegration.BLOCKING);

  /** Names what keeps the position of its consumers. */
  public static final Api NAME_GROUP = union(Pulsar.NAME_GROUP, RocketMq.NAME_GROUP);

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
          SpringPulsar.REACTIVE_LISTENER,
          SpringIntegration.LISTENER,
          SpringSqs.LISTENER,
          ReactiveMessaging.INCOMING);

  /** What marks a method whose future the container waits for before it acknowledges. */
  public static final Types ASYNCHRONOUS_LISTENERS =
      Types.union(
          SpringKafka.LISTENER_ANNOTATIONS,
          SpringAmqp.LISTENER_ANNOTATIONS,
          SpringSqs.LISTENER,
          ReactiveMessaging.INCOMING);

  /** What marks a method whose publisher the container subscribes to before it acknowledges. */
  public static final Types REACTIVE_LISTENERS =
      Types.union(
          SpringKafka.LISTENER_ANNOTATIONS,
          SpringAmqp.LISTENER_ANNOTATIONS,
          SpringPulsar.REACTIVE_LISTENER,
          ReactiveMessaging.INCOMING);

  /** Every role that a user may add methods to. */
  public static final List<Role> ROLES = List.of(PUBLISH, ACKNOWLEDGE, REJECT, DEAD_LETTER);

  private Brokers() {}
}
