package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Spring's JMS support. */
public final class SpringJms {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework:spring-jms", "5.3.39", "7.0.0"),
          new Library("jakarta.jms:jakarta.jms-api", "3.0.0", "3.1.0"),
          new Library("javax.jms:javax.jms-api", "2.0.1", "2.0.1"));

  public static final Api PUBLISH =
      methods(
          "org.springframework.jms.core.JmsOperations#send",
          "org.springframework.jms.core.JmsOperations#convertAndSend");

  public static final Types LISTENER = Types.of("org.springframework.jms.annotation.JmsListener");

  private SpringJms() {}
}
