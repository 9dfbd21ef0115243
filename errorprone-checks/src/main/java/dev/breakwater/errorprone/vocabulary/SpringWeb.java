package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Spring's HTTP clients. */
public final class SpringWeb {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework:spring-core", "5.3.30", "7.0.1"),
          new Library("org.springframework:spring-web", "5.3.30", "7.0.1"),
          new Library("org.springframework:spring-webflux", "5.3.30", "7.0.1"));

  /** Leaves the request factory at its default, unless it is given one. */
  public static final Api NEW_TEMPLATE = methods("org.springframework.web.client.RestTemplate#new");

  /** Replaces the request factory, or gets hold of it to change its settings. */
  public static final Api REQUEST_FACTORY =
      methods(
          "org.springframework.http.client.support.HttpAccessor#setRequestFactory",
          "org.springframework.http.client.support.HttpAccessor#getRequestFactory");

  public static final Api NEW_FACTORY =
      methods("org.springframework.http.client.SimpleClientHttpRequestFactory#new");

  public static final Api READ_TIMEOUT =
      methods("org.springframework.http.client.SimpleClientHttpRequestFactory#setReadTimeout");

  /** Takes a request factory as it is. */
  public static final Api USE_FACTORY =
      methods(
          "org.springframework.web.client.RestTemplate#new(ClientHttpRequestFactory)",
          "org.springframework.http.client.support.HttpAccessor#setRequestFactory",
          "org.springframework.http.client.BufferingClientHttpRequestFactory#new");

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

  /** What marks a method that is called with an exception that got out of a request handler. */
  public static final Types EXCEPTION_HANDLER =
      Types.of("org.springframework.web.bind.annotation.ExceptionHandler");

  /** Keeps the type argument that it is made with, through a subclass made in place. */
  public static final Api NEW_TYPE_TOKEN =
      methods("org.springframework.core.ParameterizedTypeReference#new()");

  private SpringWeb() {}
}
