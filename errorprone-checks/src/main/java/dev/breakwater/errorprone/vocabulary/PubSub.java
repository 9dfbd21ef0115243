package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Google's Java client for Cloud Pub/Sub. */
public final class PubSub {
  public static final List<Library> LIBRARIES =
      List.of(new Library("com.google.cloud:google-cloud-pubsub", "1.123.0", "1.160.0"));

  public static final Api PUBLISH =
      methods("com.google.cloud.pubsub.v1.PublisherInterface#publish");

  public static final Api ACKNOWLEDGE =
      methods(
          "com.google.cloud.pubsub.v1.AckReplyConsumer#ack",
          "com.google.cloud.pubsub.v1.AckReplyConsumerWithResponse#ack");

  public static final Api REJECT =
      methods(
          "com.google.cloud.pubsub.v1.AckReplyConsumer#nack",
          "com.google.cloud.pubsub.v1.AckReplyConsumerWithResponse#nack");

  /** The client calls them with each message, and acknowledges nothing when they return. */
  public static final Api MANUAL_LISTENERS =
      methods(
          "com.google.cloud.pubsub.v1.MessageReceiver#receiveMessage",
          "com.google.cloud.pubsub.v1.MessageReceiverWithAckResponse#receiveMessage");

  /** Has a future call back with its outcome. */
  public static final Api LISTEN_TO_FUTURE = methods("com.google.api.core.ApiFutures#addCallback");

  /** What a future calls if it failed. */
  public static final Api FAILURE_CALLBACKS =
      methods("com.google.api.core.ApiFutureCallback#onFailure");

  /** Makes a publisher, which holds connections and threads until it is shut down. */
  public static final Api CLIENTS = methods("com.google.cloud.pubsub.v1.Publisher.Builder#build");

  /** Makes what receives by itself until it is stopped. */
  public static final Api RECEIVERS =
      methods("com.google.cloud.pubsub.v1.Subscriber.Builder#build");

  private PubSub() {}
}
