package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** Objects that a library tells how asynchronous work ended. */
public final class Callbacks {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("com.google.guava:guava", "31.1-jre", "33.5.0-jre"),
          new Library("io.grpc:grpc-stub", "1.45.1", "1.76.0"),
          new Library("com.squareup.okhttp3:okhttp", "4.9.3", "4.12.0"),
          new Library("com.squareup.retrofit2:retrofit", "2.9.0", "2.11.0"),
          new Library("org.apache.httpcomponents:httpcore", "4.4.13", "4.4.16"),
          new Library("org.apache.httpcomponents.core5:httpcore5", "5.1.3", "5.3.6"));

  /** Called if the work failed, and then nothing else is. */
  public static final Api FAILURE =
      methods(
          "com.google.common.util.concurrent.FutureCallback#onFailure",
          "okhttp3.Callback#onFailure",
          "org.apache.hc.core5.concurrent.FutureCallback#failed",
          "org.apache.http.concurrent.FutureCallback#failed",
          "retrofit2.Callback#onFailure");

  /** Called if a stream of answers, or of requests, has broken off. */
  public static final Api STREAM_FAILURE = methods("io.grpc.stub.StreamObserver#onError");

  private Callbacks() {}
}
