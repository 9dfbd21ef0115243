package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Spring's HTTP clients. */
public final class SpringWeb {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework:spring-web", "5.3.30", "7.0.1"),
          new Library("org.springframework:spring-webflux", "5.3.30", "7.0.1"));

  /** Make an object of a response, and are told its class. */
  public static final Api READ =
      methods(
          "org.springframework.web.client.RestOperations#getForObject",
          "org.springframework.web.client.RestOperations#getForEntity",
          "org.springframework.web.client.RestOperations#postForObject",
          "org.springframework.web.client.RestOperations#postForEntity",
          "org.springframework.web.client.RestOperations#patchForObject",
          "org.springframework.web.client.RestOperations#exchange",
          "org.springframework.web.reactive.function.client.WebClient$ResponseSpec#bodyToMono",
          "org.springframework.web.reactive.function.client.WebClient$ResponseSpec#toEntity",
          "org.springframework.web.reactive.function.client.ClientResponse#bodyToMono",
          "org.springframework.web.reactive.function.client.ClientResponse#toEntity");

  private SpringWeb() {}
}
