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

  public static final Api CLIENTS =
      methods(
          "com.google.cloud.pubsub.v1.Publisher.Builder#build",
          "com.google.cloud.pubsub.v1.Subscriber.Builder#build");

  private PubSub() {}
}
