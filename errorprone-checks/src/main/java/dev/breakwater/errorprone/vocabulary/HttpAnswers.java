package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;
import java.util.Set;

/** How request handlers make their answers. */
public final class HttpAnswers {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework:spring-web", "5.3.39", "7.0.1"),
          new Library("org.springframework:spring-webflux", "5.3.39", "7.0.1"),
          new Library("org.springframework:spring-webmvc", "5.3.39", "7.0.1"),
          new Library("javax.servlet:javax.servlet-api", "3.1.0", "4.0.1"),
          new Library("jakarta.servlet:jakarta.servlet-api", "5.0.0", "6.1.0"),
          new Library("javax.ws.rs:javax.ws.rs-api", "2.1.1", "2.1.1"),
          new Library("jakarta.ws.rs:jakarta.ws.rs-api", "3.0.0", "3.1.0"),
          new Library("io.micronaut:micronaut-http", "3.10.4", "4.10.9"));

  /** Begins an answer that says that all went well. */
  public static final Api OK =
      methods(
          "org.springframework.http.ResponseEntity#ok",
          "org.springframework.web.reactive.function.server.ServerResponse#ok",
          "org.springframework.web.servlet.function.ServerResponse#ok",
          "jakarta.ws.rs.core.Response#ok",
          "javax.ws.rs.core.Response#ok",
          "io.micronaut.http.HttpResponse#ok");

  /** Begins an answer with the status that is the first argument. */
  public static final Api STATUS =
      methods(
          "org.springframework.http.ResponseEntity#status",
          "jakarta.ws.rs.core.Response#status",
          "javax.ws.rs.core.Response#status",
          "io.micronaut.http.HttpResponse#status");

  /** An answer with the status that is the last argument. */
  public static final Api NEW = methods("org.springframework.http.ResponseEntity#new");

  /** Puts its argument into an answer as its body. */
  public static final Api BODY =
      methods(
          "org.springframework.http.ResponseEntity.BodyBuilder#body",
          "org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder#bodyValue",
          "org.springframework.web.servlet.function.ServerResponse.BodyBuilder#body",
          "jakarta.ws.rs.core.Response.ResponseBuilder#entity",
          "javax.ws.rs.core.Response.ResponseBuilder#entity",
          "io.micronaut.http.MutableHttpResponse#body");

  /** Sends its arguments to who asked. */
  public static final Api SEND =
      methods(
          "jakarta.servlet.http.HttpServletResponse#sendError",
          "javax.servlet.http.HttpServletResponse#sendError");

  /** What is written to these is sent to who asked. */
  public static final Api WRITER =
      methods(
          "jakarta.servlet.ServletResponse#getWriter",
          "jakarta.servlet.ServletResponse#getOutputStream",
          "javax.servlet.ServletResponse#getWriter",
          "javax.servlet.ServletResponse#getOutputStream");

  /** The names of constants that stand for the status 200. */
  public static final Set<String> OK_CONSTANTS = Set.of("OK", "SC_OK");

  private HttpAnswers() {}
}
