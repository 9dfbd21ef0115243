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

  public static final Api TRANSACTION =
      methods("org.springframework.kafka.core.KafkaOperations#executeInTransaction");

  public static final Api TYPED_CLIENTS =
      methods(
          "org.springframework.kafka.core.DefaultKafkaProducerFactory#new",
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#new");

  /** Makes what holds a producer until it is destroyed. */
  public static final Api CLIENTS =
      methods("org.springframework.kafka.core.DefaultKafkaProducerFactory#new");

  /** Must not be called on the thread that completes the sends. */
  public static final Api FINISH_SENDS =
      methods("org.springframework.kafka.core.KafkaOperations#flush");

  /** What a container calls with each record or batch. */
  public static final Api LISTENERS =
      methods("org.springframework.kafka.listener.GenericMessageListener#onMessage");

  public static final Set<String> LISTENER_ANNOTATIONS =
      Set.of(
          "org.springframework.kafka.annotation.KafkaListener",
          "org.springframework.kafka.annotation.KafkaHandler");

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
