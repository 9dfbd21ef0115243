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
              Sqs.PUBLISH));

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
              Sqs.ACKNOWLEDGE));

  /**
   * Tells the broker that a message was not processed: it is redelivered, dead-lettered or dropped.
   */
  public static final Role REJECT =
      new Role(
          "reject",
          "Rejects",
          union(Kafka.REJECT, SpringKafka.REJECT, RabbitMq.REJECT, Jms.REJECT, Sqs.REJECT));

  /** Puts a message that cannot be processed aside. */
  public static final Role DEAD_LETTER = new Role("deadLetter", "DeadLetters", Api.methods());

  /** Every role that a user may add methods to. */
  public static final List<Role> ROLES = List.of(PUBLISH, ACKNOWLEDGE, REJECT, DEAD_LETTER);

  private Brokers() {}
}
