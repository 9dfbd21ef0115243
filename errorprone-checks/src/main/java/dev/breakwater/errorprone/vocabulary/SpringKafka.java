package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;
import java.util.Set;

/** What the suite knows about Spring for Apache Kafka. */
public final class SpringKafka {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework.kafka:spring-kafka", "2.8.11", "4.0.0"),
          new Library("com.fasterxml.jackson.core:jackson-databind", "2.13.5", "2.20.0"));

  /** Sends whose outcome the producer reports, on its own thread. */
  public static final Api SEND =
      methods(
          "org.springframework.kafka.core.KafkaOperations#send",
          "org.springframework.kafka.core.KafkaOperations#sendDefault");

  public static final Api PUBLISH =
      Api.union(
          SEND,
          methods("org.springframework.kafka.requestreply.ReplyingKafkaOperations#sendAndReceive"));

  public static final Api ACKNOWLEDGE =
      methods("org.springframework.kafka.support.Acknowledgment#acknowledge");

  public static final Api REJECT = methods("org.springframework.kafka.support.Acknowledgment#nack");

  /** Acknowledges or gives back a part of a batch. */
  public static final Api SETTLE_BATCH =
      methods("org.springframework.kafka.support.Acknowledgment#nack(int,Duration)");

  /** Gives one record back. */
  public static final Api SETTLE_RECORD =
      methods("org.springframework.kafka.support.Acknowledgment#nack(Duration)");

  public static final Types LISTENER =
      Types.of("org.springframework.kafka.annotation.KafkaListener");

  public static final Types HANDLER = Types.of("org.springframework.kafka.annotation.KafkaHandler");

  /** What marks a method that a container calls. */
  public static final Types LISTENER_ANNOTATIONS = Types.union(LISTENER, HANDLER);

  /** Says where a listener's result goes. */
  public static final Types REPLY =
      Types.of("org.springframework.messaging.handler.annotation.SendTo");

  /** Retries a failed record through topics of their own. */
  public static final Types RETRY_TOPIC =
      Types.of("org.springframework.kafka.annotation.RetryableTopic");

  /** Called with a listener's failure; returning normally says that it was dealt with. */
  public static final Api ERROR_HANDLERS =
      methods(
          "org.springframework.kafka.listener.KafkaListenerErrorHandler#handleError",
          "org.springframework.kafka.listener.CommonErrorHandler#handleBatch",
          "org.springframework.kafka.listener.CommonErrorHandler#handleRemaining");

  public static final Api TRANSACTION =
      methods("org.springframework.kafka.core.KafkaOperations#executeInTransaction");

  /** A back-off of so many attempts; their number is unlimited where it is left out. */
  public static final Api FIXED_BACK_OFF =
      methods("org.springframework.util.backoff.FixedBackOff#new");

  /** A back-off that goes on until it is given a limit. */
  public static final Api EXPONENTIAL_BACK_OFF =
      methods("org.springframework.util.backoff.ExponentialBackOff#new");

  /** A back-off that always ends. */
  public static final Types BOUNDED_BACK_OFFS =
      Types.of("org.springframework.kafka.support.ExponentialBackOffWithMaxRetries");

  /** What delivers a failed record again, as long as its back-off wants. */
  public static final Api RETRYING_HANDLERS =
      methods(
          "org.springframework.kafka.listener.DefaultErrorHandler#new",
          "org.springframework.kafka.listener.DefaultAfterRollbackProcessor#new");

  /** The same, where nobody is asked what becomes of the record in the end. */
  public static final Api HANDLERS_WITHOUT_RECOVERER =
      methods(
          "org.springframework.kafka.listener.DefaultErrorHandler#new()",
          "org.springframework.kafka.listener.DefaultErrorHandler#new(BackOff)",
          "org.springframework.kafka.listener.DefaultAfterRollbackProcessor#new()",
          "org.springframework.kafka.listener.DefaultAfterRollbackProcessor#new(BackOff)");

  /** Tells others of a record that is given up. */
  public static final Api RETRY_LISTENERS =
      methods("org.springframework.kafka.listener.FailedRecordProcessor#setRetryListeners");

  public static final Api TYPED_CLIENTS =
      methods(
          "org.springframework.kafka.core.DefaultKafkaProducerFactory#new",
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#new");

  /** The settings of Kafka Streams. */
  public static final Api STREAMS_CONFIGURATION =
      methods("org.springframework.kafka.config.KafkaStreamsConfiguration#new");

  /** The bean of that type which Spring's own builder of streams goes by. */
  public static final String DEFAULT_STREAMS_CONFIGURATION = "defaultKafkaStreamsConfig";

  /** Makes what holds a producer until it is destroyed. */
  public static final Api CLIENTS =
      methods("org.springframework.kafka.core.DefaultKafkaProducerFactory#new");

  /** Must not be called on the thread that completes the sends. */
  public static final Api FINISH_SENDS =
      methods("org.springframework.kafka.core.KafkaOperations#flush");

  /** What a container calls with each record or batch. */
  public static final Api LISTENERS =
      methods("org.springframework.kafka.listener.GenericMessageListener#onMessage");

  /** What gives a factory serializers that its configuration does not name. */
  public static final Api SERIALIZER_SETTERS =
      methods(
          "org.springframework.kafka.core.DefaultKafkaProducerFactory#setKeySerializer",
          "org.springframework.kafka.core.DefaultKafkaProducerFactory#setKeySerializerSupplier",
          "org.springframework.kafka.core.DefaultKafkaProducerFactory#setValueSerializer",
          "org.springframework.kafka.core.DefaultKafkaProducerFactory#setValueSerializerSupplier",
          "org.springframework.kafka.core.DefaultKafkaProducerFactory#updateConfigs",
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#setKeyDeserializer",
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#setKeyDeserializerSupplier",
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#setValueDeserializer",
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#setValueDeserializerSupplier",
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#updateConfigs");

  /**
   * A deserializer that leaves the work to another, which the configuration names under these keys.
   */
  public static final String DELEGATING_DESERIALIZER =
      "org.springframework.kafka.support.serializer.ErrorHandlingDeserializer";

  public static final String KEY_DELEGATE_KEY = "spring.deserializer.key.delegate.class";
  public static final String VALUE_DELEGATE_KEY = "spring.deserializer.value.delegate.class";

  /** Makes what listeners get their consumers from. */
  public static final Api NEW_CONSUMER_FACTORY =
      methods("org.springframework.kafka.core.DefaultKafkaConsumerFactory#new");

  /** Replaces a factory's deserializers, or the settings that name them. */
  public static final Api DESERIALIZER_SETTERS =
      methods(
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#setKeyDeserializer",
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#setKeyDeserializerSupplier",
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#setValueDeserializer",
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#setValueDeserializerSupplier",
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#updateConfigs");

  /**
   * Deserializers, of whatever library, that fail on a record which was not written for them; those
   * of Confluent are not at Maven Central.
   */
  public static final Set<String> PARSING_DESERIALIZERS =
      Set.of(
          "org.springframework.kafka.support.serializer.JsonDeserializer",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer",
          "io.confluent.kafka.serializers.KafkaAvroDeserializer",
          "io.confluent.kafka.serializers.json.KafkaJsonSchemaDeserializer",
          "io.confluent.kafka.serializers.protobuf.KafkaProtobufDeserializer",
          "io.confluent.kafka.streams.serdes.avro.SpecificAvroDeserializer",
          "io.apicurio.registry.serde.avro.AvroKafkaDeserializer");

  /** After one of these a JSON deserializer takes no more settings from the configuration. */
  public static final Api JSON_SETTERS =
      methods(
          "org.springframework.kafka.support.serializer.JsonDeserializer#setTypeMapper",
          "org.springframework.kafka.support.serializer.JsonDeserializer#setUseTypeMapperForKey",
          "org.springframework.kafka.support.serializer.JsonDeserializer#setRemoveTypeHeaders",
          "org.springframework.kafka.support.serializer.JsonDeserializer#setUseTypeHeaders",
          "org.springframework.kafka.support.serializer.JsonDeserializer#setTypeFunction",
          "org.springframework.kafka.support.serializer.JsonDeserializer#setTypeResolver",
          "org.springframework.kafka.support.serializer.JsonDeserializer#addTrustedPackages",
          "org.springframework.kafka.support.serializer.JsonDeserializer#forKeys",
          "org.springframework.kafka.support.serializer.JsonDeserializer#dontRemoveTypeHeaders",
          "org.springframework.kafka.support.serializer.JsonDeserializer#ignoreTypeHeaders",
          "org.springframework.kafka.support.serializer.JsonDeserializer#typeMapper",
          "org.springframework.kafka.support.serializer.JsonDeserializer#typeFunction",
          "org.springframework.kafka.support.serializer.JsonDeserializer#typeResolver");

  /** The keys of such settings. */
  public static final List<String> JSON_KEYS =
      List.of(
          "spring.json.key.default.type",
          "spring.json.value.default.type",
          "spring.json.trusted.packages",
          "spring.json.type.mapping",
          "spring.json.remove.type.headers",
          "spring.json.use.type.headers",
          "spring.json.key.type.method",
          "spring.json.value.type.method");

  /** Whether a factory hands its configuration to the deserializers that it is given. */
  public static final Api CONFIGURE_DESERIALIZERS =
      methods(
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#setConfigureDeserializers");

  /** Which classes a JSON header may name. */
  public static final Api TRUST_PACKAGES =
      methods(
          "org.springframework.kafka.support.serializer.JsonDeserializer#addTrustedPackages",
          "org.springframework.kafka.support.serializer.JsonDeserializer#trustedPackages",
          "org.springframework.kafka.support.mapping.DefaultJackson2JavaTypeMapper#addTrustedPackages",
          "org.springframework.kafka.support.DefaultKafkaHeaderMapper#addTrustedPackages");

  /** The configuration key for the same. */
  public static final String TRUSTED_PACKAGES_KEY = "spring.json.trusted.packages";

  /** Whether a JSON header may name a class at all. */
  public static final Api USE_TYPE_HEADERS =
      methods(
          "org.springframework.kafka.support.serializer.JsonDeserializer#setUseTypeHeaders",
          "org.springframework.kafka.support.serializer.JsonDeserializer#ignoreTypeHeaders",
          "org.springframework.kafka.support.serializer.JsonDeserializer#new");

  /** The configuration key for the same. */
  public static final String USE_TYPE_HEADERS_KEY = "spring.json.use.type.headers";

  /** Whether the header or the listener's parameter says which class a message becomes. */
  public static final Api TYPE_PRECEDENCE =
      methods(
          "org.springframework.kafka.support.mapping.DefaultJackson2JavaTypeMapper#setTypePrecedence");

  private SpringKafka() {}
}
