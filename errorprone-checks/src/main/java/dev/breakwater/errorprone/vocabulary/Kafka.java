package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Kafka's Java client. */
public final class Kafka {
  public static final List<Library> LIBRARIES =
      List.of(new Library("org.apache.kafka:kafka-clients", "2.8.2", "4.1.0"));

  public static final Api PUBLISH = methods("org.apache.kafka.clients.producer.Producer#send");

  public static final Api ACKNOWLEDGE =
      methods(
          "org.apache.kafka.clients.consumer.Consumer#commitSync",
          "org.apache.kafka.clients.consumer.Consumer#commitAsync");

  /** Going back to a record that failed. */
  public static final Api REJECT = methods("org.apache.kafka.clients.consumer.Consumer#seek");

  /** A transaction reports the failure of its sends when it commits. */
  public static final Api TRANSACTION =
      methods("org.apache.kafka.clients.producer.Producer#beginTransaction");

  /** What a send calls with its outcome: the record's place, and what went wrong. */
  public static final Api OUTCOME_CALLBACKS =
      methods("org.apache.kafka.clients.producer.Callback#onCompletion");

  /** The clients whose type arguments must fit the configured serializers, key first. */
  public static final Api TYPED_CLIENTS =
      methods(
          "org.apache.kafka.clients.producer.KafkaProducer#new",
          "org.apache.kafka.clients.consumer.KafkaConsumer#new");

  /** Makes a client, which holds connections, a thread and buffers until it is closed. */
  public static final Api CLIENTS =
      Api.union(TYPED_CLIENTS, methods("org.apache.kafka.clients.admin.Admin#create"));

  /** What is not there is null. */
  public static final Api NULLABLE = methods("org.apache.kafka.common.header.Headers#lastHeader");

  /** Must not be called on the thread that completes the sends. */
  public static final Api FINISH_SENDS =
      methods(
          "org.apache.kafka.clients.producer.Producer#flush",
          "org.apache.kafka.clients.producer.Producer#close");

  /** Waits until all sends so far have been answered. */
  public static final Api FLUSH = methods("org.apache.kafka.clients.producer.Producer#flush");

  public static final String GROUP_KEY = "group.id";

  public static final String SERIALIZER = "org.apache.kafka.common.serialization.Serializer";
  public static final String DESERIALIZER = "org.apache.kafka.common.serialization.Deserializer";

  private Kafka() {}
}
