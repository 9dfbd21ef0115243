package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Spring's blocking HTTP client. */
public final class SpringWeb {
  public static final List<Library> LIBRARIES =
      List.of(new Library("org.springframework:spring-web", "5.3.30", "7.0.1"));

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

  private SpringWeb() {}
}
