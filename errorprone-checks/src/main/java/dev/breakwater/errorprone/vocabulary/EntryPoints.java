package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.BoundaryKind.ASYNC;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.EXCEPTION_HANDLER;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.HTTP;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.LAMBDA_FUNCTION;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.LISTENER;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.MAIN;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.REACTIVE_TERMINAL;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.SCHEDULED;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.TEST;
import static dev.breakwater.errorprone.vocabulary.BoundaryKind.THREAD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How frameworks find the code that they call: by an annotation on the method, by an interface that
 * it implements, or by being given it. A new framework is a row.
 */
public final class EntryPoints {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework:spring-web", "5.3.39", "7.0.1"),
          new Library("org.springframework:spring-webmvc", "5.3.39", "7.0.1"),
          new Library("org.springframework:spring-webflux", "5.3.39", "7.0.1"),
          new Library("org.springframework:spring-messaging", "5.3.39", "7.0.1"),
          new Library("org.springframework:spring-context", "5.3.39", "7.0.1"),
          new Library("org.springframework.boot:spring-boot", "2.7.18", "4.0.0"),
          new Library("javax.servlet:javax.servlet-api", "3.1.0", "4.0.1"),
          new Library("jakarta.servlet:jakarta.servlet-api", "5.0.0", "6.1.0"),
          new Library("io.micronaut:micronaut-http", "3.10.4", "4.10.9"),
          new Library("io.micronaut:micronaut-http-server", "3.10.4", "4.10.9"),
          new Library("io.micronaut:micronaut-context", "3.10.4", "4.10.9"),
          new Library("io.quarkus:quarkus-scheduler-api", "3.0.0.Final", "3.30.2"),
          new Library("jakarta.ejb:jakarta.ejb-api", "4.0.0", "4.0.1"),
          new Library("javax.ejb:javax.ejb-api", "3.2", "3.2.2"),
          new Library("org.quartz-scheduler:quartz", "2.3.2", "2.5.0"),
          new Library("info.picocli:picocli", "4.6.3", "4.7.7"),
          new Library("io.grpc:grpc-stub", "1.45.1", "1.76.0"),
          new Library("org.springframework.kafka:spring-kafka", "2.8.11", "4.0.0"),
          new Library("org.springframework.amqp:spring-rabbit", "2.4.17", "4.0.0"),
          new Library("org.springframework:spring-jms", "5.3.39", "7.0.0"),
          new Library("org.springframework.integration:spring-integration-core", "5.5.20", "7.0.7"),
          new Library("org.springframework.pulsar:spring-pulsar", "1.1.0", "2.0.0"),
          new Library("org.springframework.pulsar:spring-pulsar-reactive", "1.1.0", "1.2.13"),
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
          "jakarta.ws.rs.DELETE",
          "jakarta.ws.rs.GET",
          "jakarta.ws.rs.HEAD",
          "jakarta.ws.rs.OPTIONS",
          "jakarta.ws.rs.PATCH",
          "jakarta.ws.rs.POST",
          "jakarta.ws.rs.PUT",
          "javax.ws.rs.DELETE",
          "javax.ws.rs.GET",
          "javax.ws.rs.HEAD",
          "javax.ws.rs.OPTIONS",
          "javax.ws.rs.PATCH",
          "javax.ws.rs.POST",
          "javax.ws.rs.PUT",
          "io.micronaut.http.annotation.CustomHttpMethod",
          "io.micronaut.http.annotation.Delete",
          "io.micronaut.http.annotation.Get",
          "io.micronaut.http.annotation.Head",
          "io.micronaut.http.annotation.Options",
          "io.micronaut.http.annotation.Patch",
          "io.micronaut.http.annotation.Post",
          "io.micronaut.http.annotation.Put",
          "io.micronaut.http.annotation.Trace");

  /** What marks a method that a framework calls with an exception. */
  public static final Types EXCEPTION_HANDLER_ANNOTATIONS =
      Types.of(
          "org.springframework.web.bind.annotation.ExceptionHandler",
          "org.springframework.messaging.handler.annotation.MessageExceptionHandler",
          "io.micronaut.http.annotation.Error");

  /** What marks a method that a scheduler calls again and again. */
  public static final Types SCHEDULED_ANNOTATIONS =
      Types.union(
          SpringContext.SCHEDULED,
          Types.of(
              "org.springframework.scheduling.annotation.Schedules",
              "io.micronaut.scheduling.annotation.Scheduled",
              "io.quarkus.scheduler.Scheduled",
              "jakarta.ejb.Schedule",
              "jakarta.ejb.Schedules",
              "jakarta.ejb.Timeout",
              "javax.ejb.Schedule",
              "javax.ejb.Schedules",
              "javax.ejb.Timeout"));

  /** What marks a method that runs on another thread while its caller goes on. */
  public static final Types ASYNC_ANNOTATIONS =
      Types.union(
          SpringContext.ASYNC,
          Types.of(
              "io.micronaut.scheduling.annotation.Async",
              "jakarta.ejb.Asynchronous",
              "javax.ejb.Asynchronous"));

  /** What marks a class whose method {@code run} or {@code call} is a command of the program. */
  public static final Types COMMAND_ANNOTATIONS = Types.of("picocli.CommandLine.Command");

  /** What container and framework call with a request. */
  public static final Api HTTP_METHODS =
      Api.methods(
          "javax.servlet.Filter#doFilter",
          "javax.servlet.Servlet#service",
          "javax.servlet.http.HttpServlet#doDelete",
          "javax.servlet.http.HttpServlet#doGet",
          "javax.servlet.http.HttpServlet#doHead",
          "javax.servlet.http.HttpServlet#doOptions",
          "javax.servlet.http.HttpServlet#doPost",
          "javax.servlet.http.HttpServlet#doPut",
          "javax.servlet.http.HttpServlet#doTrace",
          "javax.servlet.http.HttpServlet#service",
          "jakarta.servlet.Filter#doFilter",
          "jakarta.servlet.Servlet#service",
          "jakarta.servlet.http.HttpServlet#doDelete",
          "jakarta.servlet.http.HttpServlet#doGet",
          "jakarta.servlet.http.HttpServlet#doHead",
          "jakarta.servlet.http.HttpServlet#doOptions",
          "jakarta.servlet.http.HttpServlet#doPost",
          "jakarta.servlet.http.HttpServlet#doPut",
          "jakarta.servlet.http.HttpServlet#doTrace",
          "jakarta.servlet.http.HttpServlet#service",
          "org.springframework.web.HttpRequestHandler#handleRequest",
          "org.springframework.web.filter.OncePerRequestFilter#doFilterInternal",
          "org.springframework.web.reactive.function.server.HandlerFunction#handle",
          "org.springframework.web.servlet.function.HandlerFunction#handle",
          "org.springframework.web.servlet.mvc.Controller#handleRequest",
          "com.sun.net.httpserver.HttpHandler#handle");

  /** What a framework calls with an exception that got out of a handler. */
  public static final Api EXCEPTION_HANDLER_METHODS =
      Api.methods(
          "jakarta.ws.rs.ext.ExceptionMapper#toResponse",
          "javax.ws.rs.ext.ExceptionMapper#toResponse",
          "org.springframework.web.servlet.HandlerExceptionResolver#resolveException",
          "org.springframework.web.server.WebExceptionHandler#handle",
          "io.micronaut.http.server.exceptions.ExceptionHandler#handle");

  /** What a scheduler calls again and again. */
  public static final Api SCHEDULED_METHODS =
      Api.methods("java.util.TimerTask#run", "org.quartz.Job#execute");

  /** What a program runs as its work, once it has started. */
  public static final Api COMMANDS =
      Api.methods(
          "org.springframework.boot.ApplicationRunner#run",
          "org.springframework.boot.CommandLineRunner#run");

  /**
   * What a gRPC service's methods answer through; the generated base class they override is a
   * bindable service.
   */
  public static final Types GRPC_ANSWERS = Types.of("io.grpc.stub.StreamObserver");

  /** What gRPC services are. */
  public static final Types GRPC_SERVICES = Types.of("io.grpc.BindableService");

  /** How a team's own code says that failures end in a method. */
  public static final Role BOUNDARY = new Role("boundary", "ErrorBoundary", Api.methods());

  /** The kind of boundary by annotation on a method. */
  public static final Map<String, BoundaryKind> ANNOTATIONS = annotations();

  /** The kind of boundary by the interface method that a method or lambda implements. */
  public static final Map<Api.Entry, BoundaryKind> METHODS = methods();

  /** The kind of boundary by the method or constructor that runs the code that it is given. */
  public static final Map<Api.Entry, BoundaryKind> TAKERS = takers();

  private EntryPoints() {}

  private static Map<String, BoundaryKind> annotations() {
    var kinds = new LinkedHashMap<String, BoundaryKind>();
    put(HTTP_ANNOTATIONS, HTTP, kinds);
    put(EXCEPTION_HANDLER_ANNOTATIONS, EXCEPTION_HANDLER, kinds);
    put(Brokers.LISTENER_ANNOTATIONS, LISTENER, kinds);
    put(SCHEDULED_ANNOTATIONS, SCHEDULED, kinds);
    put(ASYNC_ANNOTATIONS, ASYNC, kinds);
    put(TEST_ANNOTATIONS, TEST, kinds);
    return kinds;
  }

  private static void put(Types annotations, BoundaryKind kind, Map<String, BoundaryKind> kinds) {
    annotations.names().forEach(a -> kinds.put(a, kind));
  }

  private static Map<Api.Entry, BoundaryKind> methods() {
    var kinds = new LinkedHashMap<Api.Entry, BoundaryKind>();
    put(Brokers.LISTENERS, LISTENER, kinds);
    put(HTTP_METHODS, HTTP, kinds);
    put(EXCEPTION_HANDLER_METHODS, EXCEPTION_HANDLER, kinds);
    put(Lambda.HANDLERS, LAMBDA_FUNCTION, kinds);
    put(SCHEDULED_METHODS, SCHEDULED, kinds);
    put(COMMANDS, MAIN, kinds);
    put(Api.methods("java.lang.Thread#run"), THREAD, kinds);
    return kinds;
  }

  private static Map<Api.Entry, BoundaryKind> takers() {
    var kinds = new LinkedHashMap<Api.Entry, BoundaryKind>();
    put(Executors.SCHEDULE_PERIODICALLY, SCHEDULED, kinds);
    put(SpringContext.SCHEDULE_PERIODICALLY, SCHEDULED, kinds);
    put(Executors.SCHEDULE_ONCE, ASYNC, kinds);
    put(Executors.HAND_OFF, ASYNC, kinds);
    put(Stages.AFTER_SUCCESS, ASYNC, kinds);
    put(Stages.AFTER_EITHER, ASYNC, kinds);
    put(Stages.INSTEAD_OF_EITHER, ASYNC, kinds);
    put(Executors.NEW_THREAD, THREAD, kinds);
    put(VirtualThreads.START, THREAD, kinds);
    put(Reactive.SUBSCRIBE, REACTIVE_TERMINAL, kinds);
    return kinds;
  }

  private static void put(Api methods, BoundaryKind kind, Map<Api.Entry, BoundaryKind> kinds) {
    methods.entries().forEach(m -> kinds.put(m, kind));
  }
}
