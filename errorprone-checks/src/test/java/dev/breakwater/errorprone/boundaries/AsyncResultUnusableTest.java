package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class AsyncResultUnusableTest {
  private final CheckTester tester = CheckTester.of(AsyncResultUnusable.class);

  @Test
  void knowsWhatCanBeReturned() {
    tester.check(
        """
        import java.util.concurrent.*;
        import org.springframework.scheduling.annotation.*;

        class Reports {
          @Async public void nothing() {}

          @Async public Void hardlyAnything() { return null; }

          @Async public Future<String> future() { return null; }

          @Async public CompletionStage<String> stage() { return null; }

          @SuppressWarnings({"deprecation", "removal"})
          @Async public <T> CompletableFuture<T> completable() { return null; }

          @Async public int number() { return 1; } // flagged

          @Async public java.util.List<String> list() { return null; } // flagged
        }
        """);
  }
}
