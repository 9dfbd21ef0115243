package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Spring for Apache Kafka. */
public final class SpringKafka {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework.kafka:spring-kafka", "2.8.11", "4.0.0"),
          new Library("com.fasterxml.jackson.core:jackson-databind", "2.13.5", "2.20.0"));

  public static final Api PUBLISH =
      methods(
          "org.springframework.kafka.core.KafkaOperations#send",
          "org.springframework.kafka.core.KafkaOperations#sendDefault",
          "org.springframework.kafka.requestreply.ReplyingKafkaOperations#sendAndReceive");

  public static final Api ACKNOWLEDGE = methods("org.springframework.kafka.support.Acknowledgment#acknowledge");

  public static final Api REJECT = methods("org.springframework.kafka.support.Acknowledgment#nack");

  public static final Api TRANSACTION =
      methods("org.springframework.kafka.core.KafkaOperations#executeInTransaction");

  public static final Api TYPED_CLIENTS =
      methods(
          "org.springframework.kafka.core.DefaultKafkaProducerFactory#new",
          "org.springframework.kafka.core.DefaultKafkaConsumerFactory#new");

  /** Which classes a JSON header may name. */
  public static final Api TRUST_PACKAGES =
      methods(
          "org.springframework.kafka.support.serializer.JsonDeserializer#addTrustedPackages",
          "org.springframework.kafka.support.serializer.JsonDeserializer#trustedPackages",
          "org.springframework.kafka.support.mapping.DefaultJackson2JavaTypeMapper#addTrustedPackages",
          "org.springframework.kafka.support.DefaultKafkaHeaderMapper#addTrustedPackages");

  /** The configuration key for the same. */
  public static final String TRUSTED_PACKAGES_KEY = "spring.json.trusted.packages";

  private SpringKafka() {}
}
