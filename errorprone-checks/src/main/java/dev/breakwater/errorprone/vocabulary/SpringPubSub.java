package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Spring Cloud GCP's support for Pub/Sub. */
public final class SpringPubSub {
  public static final List<Library> LIBRARIES =
      List.of(new Library("com.google.cloud:spring-cloud-gcp-pubsub", "4.0.0", "7.4.1"));

  public static final Api PUBLISH =
      methods("com.google.cloud.spring.pubsub.core.publisher.PubSubPublisherOperations#publish");

  public static final Api RECEIVE =
      methods(
          "com.google.cloud.spring.pubsub.core.subscriber.PubSubSubscriberOperations#pull",
          "com.google.cloud.spring.pubsub.core.subscriber.PubSubSubscriberOperations#pullAndConvert",
          "com.google.cloud.spring.pubsub.core.subscriber.PubSubSubscriberOperations#pullAndAck",
          "com.google.cloud.spring.pubsub.core.subscriber.PubSubSubscriberOperations#pullNext");

  public static final Api NULLABLE =
      methods("com.google.cloud.spring.pubsub.core.subscriber.PubSubSubscriberOperations#pullNext");

  public static final Api ACKNOWLEDGE =
      methods(
          "com.google.cloud.spring.pubsub.support.BasicAcknowledgeablePubsubMessage#ack",
          "com.google.cloud.spring.pubsub.core.subscriber.PubSubSubscriberOperations#ack");

  public static final Api REJECT =
      methods(
          "com.google.cloud.spring.pubsub.support.BasicAcknowledgeablePubsubMessage#nack",
          "com.google.cloud.spring.pubsub.core.subscriber.PubSubSubscriberOperations#nack");

  private SpringPubSub() {}
}
