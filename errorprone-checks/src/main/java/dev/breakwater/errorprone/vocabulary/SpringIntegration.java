package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/**
 * What the suite knows about Spring Integration. Sending to a channel is no publishing: most
 * channels call their handler on the sender's thread.
 */
public final class SpringIntegration {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework.integration:spring-integration-core", "5.5.20", "7.0.7"),
          new Library("org.springframework:spring-messaging", "5.3.39", "7.0.0"));

  public static final Api RECEIVE =
      methods("org.springframework.messaging.PollableChannel#receive");

  /** Null when the time is over or the thread was interrupted. */
  public static final Api NULLABLE = RECEIVE;

  public static final Api BLOCKING =
      methods("org.springframework.messaging.PollableChannel#receive()");

  public static final Types LISTENER =
      Types.of("org.springframework.integration.annotation.ServiceActivator");

  /** Which classes a serialized payload may hold. */
  public static final Api TRUST_PACKAGES =
      methods(
          "org.springframework.integration.support.converter.AllowListDeserializingConverter#setAllowedPatterns",
          "org.springframework.integration.support.converter.AllowListDeserializingConverter#addAllowedPatterns",
          "org.springframework.integration.transformer.PayloadDeserializingTransformer#setAllowedPatterns");

  private SpringIntegration() {}
}
