package dev.breakwater.errorprone.vocabulary;

import java.util.List;

/** Exceptions by which drivers and clients tell what happened at the other end of a connection. */
public final class Infrastructure {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("jakarta.jms:jakarta.jms-api", "3.0.0", "3.1.0"),
          new Library("javax.jms:javax.jms-api", "2.0.1", "2.0.1"),
          new Library("io.nats:jnats", "2.17.0", "2.24.1"),
          new Library("org.apache.pulsar:pulsar-client-api", "2.11.4", "4.1.2"),
          new Library("org.apache.kafka:kafka-clients", "2.8.2", "4.1.0"),
          new Library("org.springframework:spring-web", "5.3.30", "7.0.1"),
          new Library("org.springframework:spring-tx", "5.3.39", "7.0.1"));

  public static final Types EXCEPTIONS =
      Types.of(
          "io.nats.client.JetStreamApiException",
          "jakarta.jms.JMSException",
          "java.sql.SQLException",
          "javax.jms.JMSException",
          "javax.naming.NamingException",
          "org.apache.kafka.common.KafkaException",
          "org.apache.pulsar.client.api.PulsarClientException",
          "org.springframework.dao.DataAccessException",
          "org.springframework.web.client.RestClientException");

  private Infrastructure() {}
}
