package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about ActiveMQ Artemis' JMS client. */
public final class Artemis {
  public static final List<Library> LIBRARIES =
      List.of(new Library("org.apache.activemq:artemis-jakarta-client", "2.38.0", "2.38.0"));

  /** Opens a connection of its own at each call. */
  public static final Api CONNECT =
      methods("org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory#createConnection");

  private Artemis() {}
}
