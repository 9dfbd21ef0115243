package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What Spring's messaging projects have had for Jackson 3 since their version 4. */
public final class SpringJackson3 {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework.kafka:spring-kafka", "4.0.0", "4.0.0"),
          new Library("org.springframework.amqp:spring-rabbit", "4.0.0", "4.0.0"),
          new Library("tools.jackson.core:jackson-databind", "3.0.2", "3.0.3"),
          new Library("tools.jackson.dataformat:jackson-dataformat-xml", "3.0.2", "3.0.2"));

  /** After one of these a JSON deserializer takes no more settings from the configuration. */
  public static final Api JSON_SETTERS =
      methods(
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#setTypeMapper",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#setUseTypeMapperForKey",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#setRemoveTypeHeaders",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#setUseTypeHeaders",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#setTypeFunction",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#setTypeResolver",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#addTrustedPackages",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#forKeys",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#dontRemoveTypeHeaders",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#ignoreTypeHeaders",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#typeMapper",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#typeFunction",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#typeResolver");

  /** Which classes a message header may name. */
  public static final Api TRUST_PACKAGES =
      methods(
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#addTrustedPackages",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#trustedPackages",
          "org.springframework.kafka.support.mapping.DefaultJacksonJavaTypeMapper#addTrustedPackages",
          "org.springframework.kafka.support.JsonKafkaHeaderMapper#addTrustedPackages",
          "org.springframework.amqp.support.converter.DefaultJacksonJavaTypeMapper#setTrustedPackages",
          "org.springframework.amqp.support.converter.DefaultJacksonJavaTypeMapper#addTrustedPackages");

  /** Converters that are told so when they are made. */
  public static final Api TRUSTING_CONVERTERS =
      methods(
          "org.springframework.amqp.support.converter.JacksonJsonMessageConverter#new",
          "org.springframework.amqp.support.converter.JacksonXmlMessageConverter#new");

  /** Whether a message header may name a class at all. */
  public static final Api USE_TYPE_HEADERS =
      methods(
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#setUseTypeHeaders",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#ignoreTypeHeaders",
          "org.springframework.kafka.support.serializer.JacksonJsonDeserializer#new");

  /** Whether the header or the listener's parameter says which class a message becomes. */
  public static final Api TYPE_PRECEDENCE =
      methods(
          "org.springframework.kafka.support.mapping.DefaultJacksonJavaTypeMapper#setTypePrecedence",
          "org.springframework.amqp.support.converter.DefaultJacksonJavaTypeMapper#setTypePrecedence",
          "org.springframework.amqp.support.converter.JacksonJsonMessageConverter#setTypePrecedence");

  private SpringJackson3() {}
}
