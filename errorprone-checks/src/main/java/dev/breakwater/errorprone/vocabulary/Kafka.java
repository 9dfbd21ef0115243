package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;
import static dev.breakwater.errorprone.vocabulary.Api.union;

import java.util.List;

/** What the suite knows about Kafka's Java client. */
public final class Kafka {
  public static final List<Library> LIBRARIES =
      List.of(new Library("org.apache.kafka:kafka-clients", "2.8.2", "4.1.0"));

  public static final Api PUBLISH = methods("org.apache.kafka.clients.producer.Producer#send");

  public static final Api COMMIT_SYNC =
      methods("org.apache.kafka.clients.consumer.Consumer#commitSync");

  public static final Api COMMIT_ASYNC =
      methods("org.apache.kafka.clients.consumer.Consumer#commitAsync");

  public static final Api ACKNOWLEDGE = union(COMMIT_SYNC, COMMIT_ASYNC);

  /** Going back to a record that failed. */
  public static final Api REJECT = methods("org.apache.kafka.clients.consumer.Consumer#seek");

  /** Waits for records, and gives up control of the thread to the client meanwhile. */
  public static final Api POLL = methods("org.apache.kafka.clients.consumer.Consumer#poll");

  /** Says what the consumer wants to read; its partitions arrive during {@link #POLL}. */
  public static final Api SUBSCRIBE =
      methods("org.apache.kafka.clients.consumer.Consumer#subscribe");

  /** Says what the consumer reads, and takes the place of whatever was said before. */
  public static final Api SUBSCRIBE_OR_ASSIGN =
      union(SUBSCRIBE, methods("org.apache.kafka.clients.consumer.Consumer#assign"));

  /** Calls after which the consumer may have other partitions than before. */
  public static final Api CHANGES_ASSIGNMENT =
      union(
          SUBSCRIBE_OR_ASSIGN,
          POLL,
          methods(
              "org.apache.kafka.clients.consumer.Consumer#unsubscribe",
              "org.apache.kafka.clients.consumer.Consumer#close"));

  /** Calls that are about partitions which the consumer has. */
  public static final Api NEEDS_ASSIGNMENT =
      methods(
          "org.apache.kafka.clients.consumer.Consumer#seek",
          "org.apache.kafka.clients.consumer.Consumer#seekToBeginning",
          "org.apache.kafka.clients.consumer.Consumer#seekToEnd",
          "org.apache.kafka.clients.consumer.Consumer#position",
          "org.apache.kafka.clients.consumer.Consumer#pause");

  /** Fails where another thread is in a call on the same consumer. */
  public static final Api CONFINED =
      methods(
          "org.apache.kafka.clients.consumer.Consumer#assign",
          "org.apache.kafka.clients.consumer.Consumer#close",
          "org.apache.kafka.clients.consumer.Consumer#commitAsync",
          "org.apache.kafka.clients.consumer.Consumer#commitSync",
          "org.apache.kafka.clients.consumer.Consumer#committed",
          "org.apache.kafka.clients.consumer.Consumer#pause",
          "org.apache.kafka.clients.consumer.Consumer#poll",
          "org.apache.kafka.clients.consumer.Consumer#position",
          "org.apache.kafka.clients.consumer.Consumer#resume",
          "org.apache.kafka.clients.consumer.Consumer#seek",
          "org.apache.kafka.clients.consumer.Consumer#seekToBeginning",
          "org.apache.kafka.clients.consumer.Consumer#seekToEnd",
          "org.apache.kafka.clients.consumer.Consumer#subscribe",
          "org.apache.kafka.clients.consumer.Consumer#unsubscribe");

  public static final Api CLOSE_CONSUMER =
      methods("org.apache.kafka.clients.consumer.Consumer#close");

  /** The one call that a thread may make on the consumer of another. */
  public static final Api WAKE_UP = methods("org.apache.kafka.clients.consumer.Consumer#wakeup");

  public static final String CONSUMER = "org.apache.kafka.clients.consumer.Consumer";

  /** Commits offsets together with what was produced from the records before them. */
  public static final Api SEND_OFFSETS =
      methods("org.apache.kafka.clients.producer.Producer#sendOffsetsToTransaction");

  /** Says which group commits, but not which member of it. */
  public static final Api BARE_GROUP =
      methods("org.apache.kafka.clients.consumer.ConsumerGroupMetadata#new(String)");

  /** Makes the position that a consumer group starts from next time. */
  public static final Api COMMIT_OFFSETS = union(ACKNOWLEDGE, SEND_OFFSETS);

  public static final Api OFFSET_TO_COMMIT =
      methods("org.apache.kafka.clients.consumer.OffsetAndMetadata#new");

  /** The place of a record in its partition. */
  public static final Api RECORD_OFFSET =
      methods("org.apache.kafka.clients.consumer.ConsumerRecord#offset");

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

  public static final Api NEW_CONSUMER =
      methods("org.apache.kafka.clients.consumer.KafkaConsumer#new");

  /** Makes a client that manages topics, groups and the like. */
  public static final Api NEW_ADMIN = methods("org.apache.kafka.clients.admin.Admin#create");

  /** Makes a client, which holds connections, a thread and buffers until it is closed. */
  public static final Api CLIENTS = Api.union(TYPED_CLIENTS, NEW_ADMIN);

  /** What is not there is null. */
  public static final Api NULLABLE = methods("org.apache.kafka.common.header.Headers#lastHeader");

  /**
   * Waits until all sends so far have been answered, and so must not be called on the thread that
   * completes them.
   */
  public static final Api FLUSH = methods("org.apache.kafka.clients.producer.Producer#flush");

  public static final String GROUP_KEY = "group.id";

  public static final String SERIALIZER = "org.apache.kafka.common.serialization.Serializer";
  public static final String DESERIALIZER = "org.apache.kafka.common.serialization.Deserializer";

  /** What says by its type argument which keys or values it can handle. */
  public static final Types SERIALIZERS = Types.of(SERIALIZER, DESERIALIZER);

  /** Both at once, as Kafka Streams wants them. */
  public static final Types SERDE = Types.of("org.apache.kafka.common.serialization.Serde");

  /** Make serdes of the type that they are declared to handle. */
  public static final String SERDES = "org.apache.kafka.common.serialization.Serdes";

  /** What the client calls for each key and value that it sends, null among them. */
  public static final Api SERIALIZE =
      methods("org.apache.kafka.common.serialization.Serializer#serialize");

  /** What the client calls for each key and value that it received. */
  public static final Api DESERIALIZE =
      methods("org.apache.kafka.common.serialization.Deserializer#deserialize");

  /** Requests that change something, each answered by a result object full of futures. */
  public static final Api CHANGE_CLUSTER =
      methods(
          "org.apache.kafka.clients.admin.Admin#createTopics",
          "org.apache.kafka.clients.admin.Admin#deleteTopics",
          "org.apache.kafka.clients.admin.Admin#createPartitions",
          "org.apache.kafka.clients.admin.Admin#deleteRecords",
          "org.apache.kafka.clients.admin.Admin#incrementalAlterConfigs",
          "org.apache.kafka.clients.admin.Admin#createAcls",
          "org.apache.kafka.clients.admin.Admin#deleteAcls",
          "org.apache.kafka.clients.admin.Admin#alterClientQuotas",
          "org.apache.kafka.clients.admin.Admin#alterUserScramCredentials",
          "org.apache.kafka.clients.admin.Admin#alterPartitionReassignments",
          "org.apache.kafka.clients.admin.Admin#electLeaders",
          "org.apache.kafka.clients.admin.Admin#alterConsumerGroupOffsets",
          "org.apache.kafka.clients.admin.Admin#deleteConsumerGroupOffsets",
          "org.apache.kafka.clients.admin.Admin#deleteConsumerGroups");

  /** What every failure of the client is. */
  public static final String FAILURE = "org.apache.kafka.common.KafkaException";

  private Kafka() {}
}
