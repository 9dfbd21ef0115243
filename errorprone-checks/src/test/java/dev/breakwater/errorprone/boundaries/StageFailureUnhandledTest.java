package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class StageFailureUnhandledTest {
  private final CheckTester tester = CheckTester.of(StageFailureUnhandled.class);

  private static String jobs(String body) {
    return """
        import java.net.http.*;
        import java.net.http.HttpResponse.BodyHandlers;
        import java.util.*;
        import java.util.concurrent.*;
        import software.amazon.awssdk.services.sqs.SqsAsyncClient;

        class Jobs {
          interface Store {
            String load(String key);

            void save(String value);
          }

          private final List<CompletionStage<?>> running = new ArrayList<>();
          private final CompletableFuture<Void> started = new CompletableFuture<>();

          CompletionStage<Void> run(
              Store store, HttpClient client, HttpRequest request, Executor pool, SqsAsyncClient sqs) {
        %s
          }

          private CompletableFuture<String> load(Store store, String key) {
            return CompletableFuture.supplyAsync(() -> store.load(key)).exceptionally(e -> "");
          }

          private void guarded(Store store) {
            try {
              store.save("");
            } catch (RuntimeException e) {
              System.err.println(e);
            }
          }
        }
        """
        .formatted(body);
  }

  @Test
  void looksAtTasksThatCanFail() {
    tester.check(
        jobs(
            """
            CompletableFuture.runAsync(() -> store.save("a")); // flagged
            CompletableFuture.runAsync(() -> store.save("a"), pool); // flagged
            CompletableFuture.supplyAsync(() -> store.load("a")).thenAccept(store::save); // flagged
            CompletableFuture.supplyAsync(() -> store.load("a")).orTimeout(1, TimeUnit.SECONDS).thenAcceptAsync(v -> store.save(v), pool); // flagged
            pool.execute(() -> CompletableFuture.runAsync(() -> store.save("b"))); // flagged
            return null;
            """));
  }

  @Test
  void looksThroughCallbacksThatAskNothing() {
    tester.check(
        jobs(
            """
            var done = new CountDownLatch(1);
            CompletableFuture.runAsync(() -> store.save("a")).whenComplete((v, e) -> done.countDown()); // flagged
            CompletableFuture.supplyAsync(() -> store.load("a")).whenComplete((v, e) -> store.save("b")).thenRun(() -> store.save("c")); // flagged
            CompletableFuture.runAsync(() -> store.save("a")).whenComplete((v, e) -> System.err.println(e));
            CompletableFuture.runAsync(() -> store.save("a")).whenComplete((v, ignored) -> done.countDown());
            CompletableFuture.supplyAsync(() -> store.load("a")).whenComplete((v, e) -> store.save(v == null ? "none" : v));
            return null;
            """));
  }

  @Test
  void looksAtWhatLibrariesBegin() {
    tester.check(
        jobs(
            """
            client.sendAsync(request, BodyHandlers.discarding()).thenRun(() -> store.save("a")); // flagged
            sqs.getQueueUrl(r -> r.queueName("a")).thenAccept(u -> store.save(u.queueUrl())); // flagged
            return null;
            """));
  }

  @Test
  void leavesChainsOfWhichSomebodyIsTold() {
    tester.check(
        jobs(
            """
            CompletableFuture.supplyAsync(() -> store.load("a"))
                .exceptionally(e -> "")
                .thenAccept(store::save);
            CompletableFuture.runAsync(() -> store.save("a")).whenComplete((v, e) -> System.out.println(e));
            client.sendAsync(request, BodyHandlers.ofString()).handle((r, e) -> r).thenRun(() -> {});
            CompletableFuture.runAsync(() -> store.save("a")).join();
            running.add(CompletableFuture.runAsync(() -> store.save("a")));
            var later = CompletableFuture.runAsync(() -> store.save("a"));
            later.thenRun(() -> store.save("b"));
            return CompletableFuture.runAsync(() -> store.save("a"));
            """));
  }

  @Test
  void leavesWhatCannotFailOrIsSomebodyElsesWork() {
    tester.check(
        jobs(
            """
            CompletableFuture.runAsync(() -> guarded(store));
            CompletableFuture.completedFuture("a").thenAccept(store::save);
            CompletableFuture.allOf(started).thenRun(() -> store.save("b"));
            started.thenRun(() -> store.save("a"));
            load(store, "a").thenAccept(store::save);
            return null;
            """));
  }
}
