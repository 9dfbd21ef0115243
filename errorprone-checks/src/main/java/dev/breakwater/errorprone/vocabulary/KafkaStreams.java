package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Kafka Streams. */
public final class KafkaStreams {
  public static final List<Library> LIBRARIES =
      List.of(new Library("org.apache.kafka:kafka-streams", "2.8.2", "4.1.0"));

  public static final Api CLIENT = methods("org.apache.kafka.streams.KafkaStreams#new");

  public static final Api START = methods("org.apache.kafka.streams.KafkaStreams#start");

  /** What tells that a client has died. */
  public static final Api WATCH_STATE =
      methods(
          "org.apache.kafka.streams.KafkaStreams#setUncaughtExceptionHandler",
          "org.apache.kafka.streams.KafkaStreams#setStateListener",
          "org.apache.kafka.streams.KafkaStreams#state");

  /** Calls that take a supplier of processors, one for each task. */
  public static final Api PROCESS =
      methods(
          "org.apache.kafka.streams.kstream.KStream#process",
          "org.apache.kafka.streams.Topology#addProcessor",
          "org.apache.kafka.streams.Topology#addGlobalStore",
          "org.apache.kafka.streams.StreamsBuilder#addGlobalStore");

  /** Computes a key and a value, so that the key may be another one than before. */
  public static final Api MAP = methods("org.apache.kafka.streams.kstream.KStream#map");

  /** What works record by record, whatever partition a record is in. */
  public static final Api RECORD_BY_RECORD =
      methods(
          "org.apache.kafka.streams.kstream.KStream#filter",
          "org.apache.kafka.streams.kstream.KStream#filterNot",
          "org.apache.kafka.streams.kstream.KStream#mapValues",
          "org.apache.kafka.streams.kstream.KStream#flatMapValues",
          "org.apache.kafka.streams.kstream.KStream#peek",
          "org.apache.kafka.streams.kstream.KStream#foreach",
          "org.apache.kafka.streams.kstream.KStream#print",
          "org.apache.kafka.streams.kstream.KStream#to");

  /** Begin a stream or table with what is in topics. */
  public static final Api READ =
      methods(
          "org.apache.kafka.streams.StreamsBuilder#stream",
          "org.apache.kafka.streams.StreamsBuilder#table",
          "org.apache.kafka.streams.StreamsBuilder#globalTable");

  /** What a read may be told its serdes by. */
  public static final Types TELLS_SERDES =
      Types.of(
          "org.apache.kafka.streams.kstream.Consumed",
          "org.apache.kafka.streams.kstream.Materialized");

  /** What a read returns, with the types of key and value as arguments. */
  public static final Types STREAMS =
      Types.of(
          "org.apache.kafka.streams.kstream.KStream",
          "org.apache.kafka.streams.kstream.KTable",
          "org.apache.kafka.streams.kstream.GlobalKTable");

  /** Writes a stream into a topic, with the serdes that the stream has. */
  public static final Api WRITE =
      methods(
          "org.apache.kafka.streams.kstream.KStream#to(String)",
          "org.apache.kafka.streams.kstream.KStream#to(TopicNameExtractor)");

  /** Leave a stream the serdes that it has. */
  public static final Api KEEPS_SERDES =
      methods(
          "org.apache.kafka.streams.kstream.KStream#filter",
          "org.apache.kafka.streams.kstream.KStream#filterNot",
          "org.apache.kafka.streams.kstream.KStream#peek");

  /** Make another key, which no serde is known for. */
  public static final Api MAKES_KEY =
      methods(
          "org.apache.kafka.streams.kstream.KStream#selectKey",
          "org.apache.kafka.streams.kstream.KStream#map",
          "org.apache.kafka.streams.kstream.KStream#flatMap");

  /** Make another value, which no serde is known for. */
  public static final Api MAKES_VALUE =
      methods(
          "org.apache.kafka.streams.kstream.KStream#mapValues",
          "org.apache.kafka.streams.kstream.KStream#flatMapValues",
          "org.apache.kafka.streams.kstream.KStream#map",
          "org.apache.kafka.streams.kstream.KStream#flatMap");

  /** Ends the description of what a client is to do. */
  public static final Api BUILD = methods("org.apache.kafka.streams.StreamsBuilder#build");

  public static final Api PAIR =
      methods("org.apache.kafka.streams.KeyValue#pair", "org.apache.kafka.streams.KeyValue#new");

  /** Joins whose right side may be missing. */
  public static final Api LEFT_JOIN =
      methods(
          "org.apache.kafka.streams.kstream.KStream#leftJoin",
          "org.apache.kafka.streams.kstream.KTable#leftJoin");

  /** Joins of which either side may be missing. */
  public static final Api OUTER_JOIN =
      methods(
          "org.apache.kafka.streams.kstream.KStream#outerJoin",
          "org.apache.kafka.streams.kstream.KTable#outerJoin");

  /** What computes the value of a join; the two sides are its last parameters. */
  public static final List<String> JOINERS =
      List.of(
          "org.apache.kafka.streams.kstream.ValueJoiner",
          "org.apache.kafka.streams.kstream.ValueJoinerWithKey");

  /** Reads of a state store, most of which return an iterator. */
  public static final Api ITERATE =
      methods(
          "org.apache.kafka.streams.state.ReadOnlyKeyValueStore#all",
          "org.apache.kafka.streams.state.ReadOnlyKeyValueStore#reverseAll",
          "org.apache.kafka.streams.state.ReadOnlyKeyValueStore#range",
          "org.apache.kafka.streams.state.ReadOnlyKeyValueStore#reverseRange",
          "org.apache.kafka.streams.state.ReadOnlyKeyValueStore#prefixScan",
          "org.apache.kafka.streams.state.ReadOnlyWindowStore#all",
          "org.apache.kafka.streams.state.ReadOnlyWindowStore#backwardAll",
          "org.apache.kafka.streams.state.ReadOnlyWindowStore#fetch",
          "org.apache.kafka.streams.state.ReadOnlyWindowStore#backwardFetch",
          "org.apache.kafka.streams.state.ReadOnlyWindowStore#fetchAll",
          "org.apache.kafka.streams.state.ReadOnlyWindowStore#backwardFetchAll",
          "org.apache.kafka.streams.state.ReadOnlySessionStore#fetch",
          "org.apache.kafka.streams.state.ReadOnlySessionStore#backwardFetch",
          "org.apache.kafka.streams.state.ReadOnlySessionStore#findSessions",
          "org.apache.kafka.streams.state.ReadOnlySessionStore#backwardFindSessions");

  /** A key that the store does not have is null. */
  public static final Api NULLABLE =
      methods("org.apache.kafka.streams.state.ReadOnlyKeyValueStore#get");

  /** An iterator that holds on to the store's memory until it is closed. */
  public static final String ITERATOR = "org.apache.kafka.streams.state.KeyValueIterator";

  private KafkaStreams() {}
}
