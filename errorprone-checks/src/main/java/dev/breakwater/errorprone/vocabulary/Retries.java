package dev.breakwater.errorprone.vocabulary;

import java.util.List;
import java.util.Set;

/** Annotations by which a framework calls a method again after a failure. */
public final class Retries {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework.retry:spring-retry", "1.3.4", "2.0.12"),
          new Library("org.springframework:spring-context", "7.0.0", "7.0.1"),
          new Library(
              "org.eclipse.microprofile.fault-tolerance:microprofile-fault-tolerance-api",
              "3.0",
              "4.1"));

  public static final Types ANNOTATIONS =
      Types.of(
          "org.eclipse.microprofile.faulttolerance.Retry",
          "org.springframework.resilience.annotation.Retryable",
          "org.springframework.retry.annotation.Retryable");

  /** The attributes that say after which failures, in one of these annotations or another. */
  public static final Set<String> CHOICES =
      Set.of(
          "abortOn",
          "exceptionExpression",
          "exclude",
          "excludes",
          "include",
          "includes",
          "interceptor",
          "noRetryFor",
          "predicate",
          "retryFor",
          "retryOn",
          "value");

  private Retries() {}
}
