package dev.breakwater.errorprone.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.errorprone.CheckTester;
import dev.breakwater.errorprone.testing.timing.AsksWhomItServes;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallersTest {
  private static List<String> answers(String source) {
    return new CheckTester(AsksWhomItServes.class, List.of())
        .findings(source).stream()
            .map(d -> d.getMessage(null).lines().findFirst().orElseThrow().split(" ", 2)[1])
            .toList();
  }

  @Test
  void followsPrivateHelpersToTheirBoundaries() {
    assertEquals(
        List.of("[HTTP, LISTENER]", "[HTTP, LISTENER]", "[ASYNC]", "[]"),
        answers(
            """
            import java.util.concurrent.ExecutorService;
            import org.springframework.kafka.annotation.KafkaListener;
            import org.springframework.web.bind.annotation.GetMapping;

            class Where {
              static void here() {}

              @GetMapping("/") String get() { first(); return ""; }

              @KafkaListener(topics = "a") void onMessage(String message) { first(); mixed(); }

              private void first() { here(); second(3); }

              private void second(int depth) {
                here();
                if (depth > 0) second(depth - 1);
              }

              void give(ExecutorService pool) { pool.execute(this::work); mixed(); }

              private void work() { here(); }

              private void mixed() { here(); }
            }
            """));
  }

  @Test
  void isAwayOnlyWhereNoFrameworkCanBeTheCaller() {
    assertEquals(
        List.of("[] away", "[] away", "[] away", "[]", "[]", "[]", "[HTTP]", "[]"),
        answers(
            """
            import java.util.List;
            import java.util.concurrent.Callable;
            import org.springframework.web.bind.annotation.GetMapping;

            class Where {
              static void here() {}

              interface Store { void save(); }

              static class Files implements Store {
                @Override public void save() { here(); helper(); }

                private void helper() { here(); }
              }

              Where() { here(); }

              static class Task implements Callable<String> {
                @Override public String call() { here(); return ""; }
              }

              @Deprecated @Custom void called() { here(); }

              @interface Custom {}

              void each() { List.of(1).forEach(i -> here()); List.of(1).forEach(this::one); }

              @GetMapping("/") String get() { served(); return ""; }

              private void served() { here(); }

              private void one(int i) { here(); }
            }
            """));
  }
}
