package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.BoundaryKind.ASYNC;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.EXCEPTION_HANDLER;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.HTTP;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.LAMBDA_FUNCTION;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.LISTENER;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.SCHEDULED;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.TEST;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.THREAD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How frameworks find the code that they call: by an annotation on the method, or by an interface
 * that it implements. A new framework is a row.
 */
public final class EntryPoints {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework:spring-web", "5.3.39", "6.2.8"),
          new Library("org.springframework:spring-context", "5.3.39", "6.2.8"),
          new Library("org.springframework.kafka:spring-kafka", "2.8.11", "4.0.0"),
          new Library("org.springframework.amqp:spring-rabbit", "2.4.17", "4.0.0"),
          new Library("org.springframework:spring-jms", "5.3.39", "7.0.0"),
          new Library("org.springframework.integration:spring-integration-core", "5.5.20", "7.0.7"),
          new Library("org.springframework.pulsar:spring-pulsar", "1.1.0", "2.0.0"),
          new Library("io.awspring.cloud:spring-cloud-aws-sqs", "3.0.0", "4.0.0"),
          new Library("io.smallrye.reactive:smallrye-reactive-messaging-api", "3.22.1", "4.30.0"),
          new Library("org.apache.rocketmq:rocketmq-client", "4.9.8", "5.3.3"),
          new Library("org.apache.rocketmq:rocketmq-client-java", "5.0.5", "5.1.0"),
          new Library("org.apache.rocketmq:rocketmq-spring-boot", "2.2.3", "2.3.5"),
          new Library("io.nats:jnats", "2.17.0", "2.24.1"),
          new Library("com.google.cloud:google-cloud-pubsub", "1.123.0", "1.160.0"),
          new Library("jakarta.jms:jakarta.jms-api", "3.0.0", "3.1.0"),
          new Library("javax.jms:javax.jms-api", "2.0.1", "2.0.1"),
          new Library("jakarta.ws.rs:jakarta.ws.rs-api", "3.0.0", "3.1.0"),
          new Library("javax.ws.rs:javax.ws.rs-api", "2.1.1", "2.1.1"),
          new Library("com.amazonaws:aws-lambda-java-core", "1.2.3", "1.2.3"),
          new Library("junit:junit", "4.13.2", "4.13.2"),
          new Library("org.junit.jupiter:junit-jupiter-api", "5.9.3", "5.11.4"),
          new Library("org.junit.jupiter:junit-jupiter-params", "5.9.3", "5.11.4"),
          new Library("org.testng:testng", "7.5.1", "7.10.2"));

  /** Exceptions that a web framework turns into the answer to a request. */
  public static final Types RESPONSES =
      Types.of(
          "jakarta.ws.rs.WebApplicationException",
          "javax.ws.rs.WebApplicationException",
          "org.springframework.web.server.ResponseStatusException");

  /** What marks a test method or its set-up. */
  public static final Types TEST_ANNOTATIONS =
      Types.of(
          "org.junit.Test",
          "org.junit.jupiter.api.Test",
          "org.junit.jupiter.api.TestFactory",
          "org.junit.jupiter.api.TestTemplate",
          "org.junit.jupiter.params.ParameterizedTest",
          "org.testng.annotations.Test");

  /** What marks a method that answers requests. */
  public static final Types HTTP_ANNOTATIONS =
      Types.of(
          "org.springframework.web.bind.annotation.RequestMapping",
          "org.springframework.web.bind.annotation.GetMapping",
          "org.springframework.web.bind.annotation.PostMapping",
          "org.springframework.web.bind.annotation.PutMapping",
          "org.springframework.web.bind.annotation.DeleteMapping",
          "org.springframework.web.bind.annotation.PatchMapping",
          "jakarta.ws.rs.GET",
          "jakarta.ws.rs.POST",
          "jakarta.ws.rs.PUT",
          "jakarta.ws.rs.DELETE",
          "javax.ws.rs.GET",
          "javax.ws.rs.POST",
          "javax.ws.rs.PUT",
          "javax.ws.rs.DELETE");

  /** The kind of boundary by annotation on a method. */
  public static final Map<String, BoundaryKind> ANNOTATIONS = annotations();

  /** The kind of boundary by the interface method that a method or lambda implements. */
  public static final Map<Api.Entry, BoundaryKind> METHODS = methods();

  private EntryPoints() {}

  private static Map<String, BoundaryKind> annotations() {
    var kinds = new LinkedHashMap<String, BoundaryKind>();
    put(HTTP_ANNOTATIONS, HTTP, kinds);
    kinds.put("org.springframework.web.bind.annotation.ExceptionHandler", EXCEPTION_HANDLER);
    put(Brokers.LISTENER_ANNOTATIONS, LISTENER, kinds);
    put(SpringContext.SCHEDULED, SCHEDULED, kinds);
    put(SpringContext.ASYNC, ASYNC, kinds);
    put(TEST_ANNOTATIONS, TEST, kinds);
    return kinds;
  }

  private static void put(Types annotations, BoundaryKind kind, Map<String, BoundaryKind> kinds) {
    annotations.names().forEach(a -> kinds.put(a, kind));
  }

  private static Map<Api.Entry, BoundaryKind> methods() {
    var kinds = new LinkedHashMap<Api.Entry, BoundaryKind>();
    put(Brokers.LISTENERS, LISTENER, kinds);
    put(Lambda.HANDLERS, LAMBDA_FUNCTION, kinds);
    put(Api.methods("java.lang.Thread#run"), THREAD, kinds);
    return kinds;
  }

  private static void put(Api methods, BoundaryKind kind, Map<Api.Entry, BoundaryKind> kinds) {
    methods.entries().forEach(m -> kinds.put(m, kind));
  }
}
