package dev.breakwater.errorprone.boundaries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.errorprone.CheckTester;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class CompletionFailureNotUnwrappedTest {
  private final CheckTester tester = CheckTester.of(CompletionFailureNotUnwrapped.class);

  private static String stages(String body) {
    return """
        import java.util.concurrent.*;

        class Stages {
          static class NotFound extends RuntimeException {}

          Object run(CompletableFuture<String> given, CompletionStage<String> foreign) {
        %s
          }

          private Throwable unwrap(Throwable t) {
            return t instanceof CompletionException ? t.getCause() : t;
          }
        }
        """
        .formatted(body);
  }

  @Test
  void looksBehindEveryStageThatWraps() {
    tester.check(
        stages(
            """
            given.thenApply(String::trim).exceptionally(e -> e instanceof NotFound ? "" : null); // flagged
            given.thenCompose(v -> given).whenComplete((v, e) -> {
              if (e instanceof IllegalStateException) { // flagged
                System.err.println(e.getMessage());
              }
            });
            given.thenCombine(given, (a, b) -> a).handle((v, e) -> {
              if (e instanceof NotFound n) { // flagged
                throw n;
              }
              return v;
            });
            return CompletableFuture.runAsync(() -> {})
                .exceptionally(e -> {
                  if (e instanceof NotFound) { // flagged
                    throw (NotFound) e;
                  }
                  return null;
                });
            """));
  }

  @Test
  void leavesFailuresThatMayBeUnwrapped() {
    tester.check(
        stages(
            """
            given.thenApply(String::trim)
                .exceptionally(e -> e instanceof NotFound || e.getCause() instanceof NotFound ? "" : null);
            given.thenApply(String::trim)
                .exceptionally(e -> unwrap(e) instanceof NotFound || e instanceof NotFound ? "" : null);
            return given.thenApply(String::trim)
                .exceptionally(
                    e -> e instanceof CompletionException || e instanceof RuntimeException ? "" : null);
            """));
  }

  @Test
  void leavesFailuresThatArriveAsTheyAre() {
    tester.check(
        stages(
            """
            given.exceptionally(e -> e instanceof NotFound ? "" : null);
            foreign.thenApply(String::trim).exceptionally(e -> e instanceof NotFound ? "" : null);
            return CompletableFuture.<String>failedFuture(new NotFound())
                .exceptionally(e -> e instanceof NotFound ? "" : null);
            """));
  }

  @Test
  void asksTheCauseUnlessTheWrapperIsCast() {
    tester.repair(
        stages(
            "return given.thenApply(String::trim).exceptionally(e -> e instanceof NotFound ? \"\" : null);"),
        stages(
            "return given.thenApply(String::trim)"
                + ".exceptionally(e -> e.getCause() instanceof NotFound ? \"\" : null);"));
  }

  @Test
  void asksForNullFirstWhereTheStageMayHaveSucceeded() {
    tester.repair(
        stages(
            "return given.thenApply(String::trim).handle((v, e) -> e instanceof NotFound ? 1 : 2);"),
        stages(
            "return given.thenApply(String::trim)"
                + ".handle((v, e) -> e != null && e.getCause() instanceof NotFound ? 1 : 2);"));
  }

  /** What the rule stands on. */
  @Test
  void aFailedTaskIsWrappedEvenForItsOwnStage() {
    var told =
        CompletableFuture.supplyAsync(
                () -> {
                  throw new IllegalStateException();
                })
            .handle((v, e) -> e.getClass())
            .join();
    assertEquals(CompletionException.class, told);
  }
}
