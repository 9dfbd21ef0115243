package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class OutcomeReadAsSuccessTest {
  private final CheckTester tester = CheckTester.of(OutcomeReadAsSuccess.class);

  private static String names(String body) {
    return """
        import java.util.*;
        import java.util.concurrent.*;

        class Names {
          Object run(CompletableFuture<String> name, CompletionStage<String> stage, List<String> all) {
        %s
          }

          private int sized(String value, Throwable failure) {
            return value.length();
          }
        }
        """
        .formatted(body);
  }

  @Test
  void looksAtWhatTakesThePlaceOfAFailure() {
    tester.check(
        names(
            """
            name.handle((v, e) -> v.length()); // flagged
            name.handle(this::sized); // flagged
            stage.handleAsync((v, e) -> { all.clear(); return v.trim(); }); // flagged
            return name.thenApply(v -> v + "a").handle((v, e) -> v.length()); // flagged
            """));
  }

  @Test
  void looksAtCallbacksWhoseStageIsDropped() {
    tester.check(
        names(
            """
            name.whenComplete((v, e) -> all.add(v.trim())); // flagged
            return name.whenComplete((v, e) -> all.add(v.trim()));
            """));
  }

  @Test
  void isContentWithQuestions() {
    tester.check(
        names(
            """
            name.handle((v, e) -> e == null ? v.length() : 0);
            name.handle((v, e) -> v == null ? 0 : v.length());
            name.handle((v, e) -> Optional.ofNullable(v).map(String::length).orElse(0));
            name.handle((v, ignored) -> v.length());
            return name.handle((v, e) -> v);
            """));
  }

  @Test
  void knowsWhereNoFailureCanBe() {
    tester.check(
        names(
            """
            name.exceptionally(e -> "").handle((v, e) -> v.length());
            CompletableFuture.completedFuture("a").handle((v, e) -> v.length());
            return name.handle((v, e) -> e == null ? v : "").handle((v, e) -> v.length());
            """));
  }

  @Test
  void leavesSendsToTheirOwnRule() {
    tester.check(
        """
        import org.springframework.kafka.core.KafkaTemplate;

        class Sends {
          void send(KafkaTemplate<String, String> kafka, java.util.List<Long> offsets) {
            kafka.send("a", "b").whenComplete((r, e) -> offsets.add(r.getRecordMetadata().offset()));
          }
        }
        """);
  }
}
