package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about the Java client of NATS, its core and JetStream. */
public final class Nats {
  public static final List<Library> LIBRARIES =
      List.of(new Library("io.nats:jnats", "2.17.0", "2.24.1"));

  public static final Api PUBLISH =
      methods(
          "io.nats.client.Connection#publish",
          "io.nats.client.JetStream#publish",
          "io.nats.client.JetStream#publishAsync");

  public static final Api RECEIVE =
      methods(
          "io.nats.client.Subscription#nextMessage",
          "io.nats.client.JetStreamSubscription#fetch",
          "io.nats.client.ConsumerContext#next",
          "io.nats.client.FetchConsumer#nextMessage",
          "io.nats.client.IterableConsumer#nextMessage");

  /** Null when no message came in time, or when there will be no more. */
  public static final Api NULLABLE =
      methods(
          "io.nats.client.Subscription#nextMessage",
          "io.nats.client.ConsumerContext#next",
          "io.nats.client.FetchConsumer#nextMessage",
          "io.nats.client.IterableConsumer#nextMessage");

  public static final Api ACKNOWLEDGE =
      methods("io.nats.client.Message#ack", "io.nats.client.Message#ackSync");

  public static final Api REJECT =
      methods(
          "io.nats.client.Message#nak",
          "io.nats.client.Message#nakWithDelay",
          "io.nats.client.Message#term");

  /** Asks for the message again at once. */
  public static final Api REQUEUE = methods("io.nats.client.Message#nak");

  /** What tells a first delivery from a repeated one. */
  public static final Api REDELIVERY =
      methods("io.nats.client.impl.NatsJetStreamMetaData#deliveredCount");

  /**
   * The client calls it with each message; whether it acknowledges when it returns is said where it
   * is subscribed.
   */
  public static final Api MANUAL_LISTENERS = methods("io.nats.client.MessageHandler#onMessage");

  /** Opens a connection, which holds a socket and threads until it is closed. */
  public static final Api CLIENTS = methods("io.nats.client.Nats#connect");

  /** Makes something that holds on to its connection. */
  public static final Api DERIVE =
      methods(
          "io.nats.client.Connection#subscribe",
          "io.nats.client.Connection#jetStream",
          "io.nats.client.Connection#jetStreamManagement",
          "io.nats.client.Connection#keyValue",
          "io.nats.client.Connection#objectStore");

  /** Has the client call back later, so that the connection has to stay open. */
  public static final Api CONSUME = methods("io.nats.client.Connection#createDispatcher");

  /** Waits until the server has got all that was sent. */
  public static final Api FLUSH = methods("io.nats.client.Connection#flush");

  /** Waits for a message of a subscription, or fails at once if that has ended. */
  public static final Api WAIT = methods("io.nats.client.Subscription#nextMessage");

  /** What a subscription that has ended throws. */
  public static final String FAILURE = "java.lang.IllegalStateException";

  private Nats() {}
}
