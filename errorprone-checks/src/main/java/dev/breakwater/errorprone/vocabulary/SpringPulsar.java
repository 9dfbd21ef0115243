package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Spring for Apache Pulsar. */
public final class SpringPulsar {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework.pulsar:spring-pulsar", "1.1.0", "2.0.0"),
          new Library("org.springframework.pulsar:spring-pulsar-reactive", "1.1.0", "1.2.13"),
          new Library("com.fasterxml.jackson.core:jackson-databind", "2.13.5", "2.20.0"));

  public static final Api PUBLISH =
      methods(
          "org.springframework.pulsar.core.PulsarOperations#send",
          "org.springframework.pulsar.core.PulsarOperations#sendAsync",
          "org.springframework.pulsar.core.PulsarOperations.SendMessageBuilder#send",
          "org.springframework.pulsar.core.PulsarOperations.SendMessageBuilder#sendAsync");

  public static final Api TRANSACTION =
      methods("org.springframework.pulsar.core.PulsarTemplate#executeInTransaction");

  public static final Api ACKNOWLEDGE =
      methods("org.springframework.pulsar.listener.Acknowledgement#acknowledge");

  public static final Api REJECT =
      methods("org.springframework.pulsar.listener.Acknowledgement#nack");

  public static final Types LISTENER =
      Types.of("org.springframework.pulsar.annotation.PulsarListener");

  /** Which classes a JSON header may name. */
  public static final Api TRUST_PACKAGES =
      methods(
          "org.springframework.pulsar.support.header.JsonPulsarHeaderMapper.JsonPulsarHeaderMapperBuilder#trustedPackages");

  /** Up to version 1; what it returns says whether the message is acknowledged. */
  public static final Types REACTIVE_LISTENER =
      Types.of("org.springframework.pulsar.reactive.config.annotation.ReactivePulsarListener");

  private SpringPulsar() {}
}
