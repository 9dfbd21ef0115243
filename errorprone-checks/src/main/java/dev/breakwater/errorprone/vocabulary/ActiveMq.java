package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about ActiveMQ Classic's client. */
public final class ActiveMq {
  public static final List<Library> LIBRARIES =
      List.of(new Library("org.apache.activemq:activemq-client", "5.18.7", "6.2.0"));

  /** Which classes a serialized object message may hold. */
  public static final Api TRUST_PACKAGES =
      methods(
          "org.apache.activemq.ActiveMQConnectionFactory#setTrustedPackages",
          "org.apache.activemq.ActiveMQConnection#setTrustedPackages");

  /** A property of the system that says the same for all connections. */
  public static final String TRUSTED_PACKAGES_PROPERTY =
      "org.apache.activemq.SERIALIZABLE_PACKAGES";

  /** Whether it may hold any. */
  public static final Api TRUST_ALL =
      methods(
          "org.apache.activemq.ActiveMQConnectionFactory#setTrustAllPackages",
          "org.apache.activemq.ActiveMQConnection#setTrustAllPackages");

  /** Opens a connection of its own at each call. */
  public static final Api CONNECT =
      methods("org.apache.activemq.ActiveMQConnectionFactory#createConnection");

  private ActiveMq() {}
}
