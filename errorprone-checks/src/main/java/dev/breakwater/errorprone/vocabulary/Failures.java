package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** How code fails other than by throwing: it hands the exception to a future or a publisher. */
public final class Failures {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("io.projectreactor:reactor-core", "3.4.34", "3.8.0"),
          new Library("io.smallrye.reactive:mutiny", "1.7.0", "2.9.3"));

  /** Fails with the exception that is the only argument. */
  public static final Api FAIL =
      methods(
          "java.util.concurrent.CompletableFuture#completeExceptionally",
          "java.util.concurrent.CompletableFuture#failedFuture",
          "java.util.concurrent.CompletableFuture#failedStage",
          "reactor.core.publisher.Mono#error(Throwable)",
          "reactor.core.publisher.Flux#error(Throwable)",
          "reactor.core.publisher.MonoSink#error",
          "reactor.core.publisher.FluxSink#error",
          "io.smallrye.mutiny.groups.UniCreate#failure(Throwable)",
          "io.smallrye.mutiny.groups.MultiCreate#failure(Throwable)",
          "io.smallrye.mutiny.subscription.UniEmitter#fail",
          "io.smallrye.mutiny.subscription.MultiEmitter#fail");

  /**
   * Failures to read a text: the message quotes it and says what is wrong, and the trace only leads
   * into the reader.
   */
  public static final List<String> OF_READING_A_TEXT =
      List.of(
          "java.io.UnsupportedEncodingException",
          "java.lang.NumberFormatException",
          "java.net.MalformedURLException",
          "java.net.URISyntaxException",
          "java.time.format.DateTimeParseException");

  private Failures() {}
}
