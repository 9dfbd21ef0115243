package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about how gRPC services answer. */
public final class Grpc {
  public static final List<Library> LIBRARIES =
      List.of(new Library("io.grpc:grpc-stub", "1.45.1", "1.76.0"));

  /** Ends a call with a failure. */
  public static final Api FAIL = methods("io.grpc.stub.StreamObserver#onError");

  /** Ends a call. */
  public static final Api END =
      methods("io.grpc.stub.StreamObserver#onCompleted", "io.grpc.stub.StreamObserver#onError");

  /** Says something in a call. */
  public static final Api ANSWER =
      methods(
          "io.grpc.stub.StreamObserver#onNext",
          "io.grpc.stub.StreamObserver#onCompleted",
          "io.grpc.stub.StreamObserver#onError");

  private Grpc() {}
}
