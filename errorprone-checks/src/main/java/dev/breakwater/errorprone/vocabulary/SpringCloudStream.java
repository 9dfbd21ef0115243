package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Spring Cloud Stream. */
public final class SpringCloudStream {
  public static final List<Library> LIBRARIES =
      List.of(new Library("org.springframework.cloud:spring-cloud-stream", "3.2.10", "5.0.4"));

  public static final Api PUBLISH =
      methods("org.springframework.cloud.stream.function.StreamBridge#send");

  /** Where it is present, the framework connects functions that are beans to their channels. */
  public static final String BINDER = "org.springframework.cloud.stream.function.StreamBridge";

  /** What a reactive function takes. */
  public static final String STREAM = "reactor.core.publisher.Flux";

  private SpringCloudStream() {}
}
