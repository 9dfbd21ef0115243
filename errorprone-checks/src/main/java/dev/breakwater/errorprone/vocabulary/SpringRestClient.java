package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Spring's RestClient, which came with version 6.1. */
public final class SpringRestClient {
  public static final List<Library> LIBRARIES =
      List.of(new Library("org.springframework:spring-web", "6.2.12", "7.0.1"));

  /** Make an object of a response, and are told its class. */
  public static final Api READ =
      methods(
          "org.springframework.web.client.RestClient$ResponseSpec#body",
          "org.springframework.web.client.RestClient$ResponseSpec#toEntity");

  private SpringRestClient() {}
}
