package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

/** What the suite knows about the JDK's HTTP client. */
public final class JdkHttp {
  /**
   * Starts a request without settings; the overload that copies a request takes over its timeout.
   */
  public static final Api NEW_REQUEST =
      methods(
          "java.net.http.HttpRequest#newBuilder()", "java.net.http.HttpRequest#newBuilder(URI)");

  public static final Api REQUEST_TIMEOUT = methods("java.net.http.HttpRequest.Builder#timeout");

  public static final Api BUILD_REQUEST = methods("java.net.http.HttpRequest.Builder#build");

  public static final Api SEND = methods("java.net.http.HttpClient#send");

  public static final Api SEND_ASYNC = methods("java.net.http.HttpClient#sendAsync");

  /** Body handlers of responses that may be meant to go on for long, such as server-sent events. */
  public static final Api STREAMING =
      methods(
          "java.net.http.HttpResponse.BodyHandlers#ofInputStream",
          "java.net.http.HttpResponse.BodyHandlers#ofLines",
          "java.net.http.HttpResponse.BodyHandlers#ofPublisher",
          "java.net.http.HttpResponse.BodyHandlers#ofByteArrayConsumer",
          "java.net.http.HttpResponse.BodyHandlers#fromLineSubscriber",
          "java.net.http.HttpResponse.BodyHandlers#fromSubscriber");

  private JdkHttp() {}
}
