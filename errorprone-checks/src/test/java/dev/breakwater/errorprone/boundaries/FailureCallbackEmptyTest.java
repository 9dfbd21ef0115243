package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class FailureCallbackEmptyTest {
  private final CheckTester tester = CheckTester.of(FailureCallbackEmpty.class);

  private static String guava(String onSuccess, String onFailure) {
    return """
        import com.google.common.util.concurrent.*;

        class Loads {
          void load(java.util.function.Supplier<ListenableFuture<String>> loader, java.util.Map<String, String> cache) {
            Futures.addCallback(
                loader.get(),
                new FutureCallback<String>() {
                  @Override
                  public void onSuccess(String value) {%s}

                  %s
                },
                MoreExecutors.directExecutor());
          }
        }
        """
        .formatted(onSuccess, onFailure);
  }

  @Test
  void knowsGuava() {
    tester.check(
        guava(
            "cache.put(\"a\", value);",
            "@Override public void onFailure(Throwable failure) {} // flagged"));
  }

  @Test
  void isContentWithAnythingThatIsDone() {
    tester.check(
        guava(
            "cache.put(\"a\", value);",
            "@Override public void onFailure(Throwable failure) { cache.clear(); }"));
  }

  @Test
  void takesACommentForAnAnswer() {
    tester.check(
        guava(
            "cache.put(\"a\", value);",
            "@Override public void onFailure(Throwable failure) { /* the loader logs it */ }"));
  }

  @Test
  void takesANameForAnAnswer() {
    tester.check(
        guava("cache.put(\"a\", value);", "@Override public void onFailure(Throwable ignored) {}"));
  }

  @Test
  void leavesAloneWhatDoesNothingAtAll() {
    tester.check(guava("", "@Override public void onFailure(Throwable failure) {}"));
  }

  @Test
  void leavesAloneFuturesThatOthersHold() {
    tester.check(
        guava("cache.put(\"a\", value);", "@Override public void onFailure(Throwable failure) {}")
            .replace("loader.get(),", "loaded,")
            .replace("Futures.addCallback(", "var loaded = loader.get(); Futures.addCallback("));
  }

  @Test
  void knowsTheCallersSideOfStreams() {
    tester.check(
        """
        import io.grpc.stub.StreamObserver;

        class Chat {
          private final java.util.List<String> answers = new java.util.ArrayList<>();

          StreamObserver<String> serve(StreamObserver<String> out) {
            return new StreamObserver<>() {
              @Override public void onNext(String value) { out.onNext(value); }
              @Override public void onError(Throwable failure) {}
              @Override public void onCompleted() { out.onCompleted(); }
            };
          }

          void ask(java.util.function.Consumer<StreamObserver<String>> service) {
            service.accept(new StreamObserver<>() {
              @Override public void onNext(String value) { answers.add(value); }
              @Override public void onError(Throwable failure) {} // flagged
              @Override public void onCompleted() {}
            });
          }
        }
        """);
  }

  @Test
  void knowsHttpComponents() {
    tester.check(
        """
        import org.apache.hc.core5.concurrent.FutureCallback;

        class Answers implements FutureCallback<String> {
          String latest;

          @Override public void completed(String answer) { latest = answer; }
          @Override public void failed(Exception failure) {} // flagged
          @Override public void cancelled() {}
        }
        """);
  }
}
