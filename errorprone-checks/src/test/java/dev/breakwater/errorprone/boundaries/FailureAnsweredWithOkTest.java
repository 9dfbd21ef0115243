package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class FailureAnsweredWithOkTest {
  private final CheckTester tester = CheckTester.of(FailureAnsweredWithOk.class);

  @Test
  void staysQuietWhereTheAnswerMayBeMeant() {
    tester.check(
        """
        import java.util.List;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;

        class Prices {
          private List<String> cached = List.of();

          record Result(boolean success) {}

          @GetMapping("/a") ResponseEntity<List<String>> standIn() {
            try {
              return ResponseEntity.ok(load());
            } catch (Exception e) {
              return ResponseEntity.ok(cached);
            }
          }

          @GetMapping("/b") ResponseEntity<Result> envelope() {
            try {
              load();
              return ResponseEntity.ok(new Result(true));
            } catch (Exception e) {
              return ResponseEntity.ok(new Result(false));
            }
          }

          @GetMapping("/c") ResponseEntity<String> failed() {
            try {
              load();
              return ResponseEntity.ok("fine");
            } catch (Exception e) {
              return ResponseEntity.status(503).body("failed");
            }
          }

          @GetMapping("/d") ResponseEntity<String> expected() {
            try {
              return ResponseEntity.ok("" + Integer.parseInt("1"));
            } catch (NumberFormatException e) {
              return ResponseEntity.ok("no number");
            }
          }

          ResponseEntity<String> noHandler() {
            try {
              load();
              return ResponseEntity.ok("fine");
            } catch (Exception e) {
              return ResponseEntity.ok("failed");
            }
          }

          private List<String> load() { return cached; }
        }
        """);
  }

  @Test
  void seesEveryWayToSayOk() {
    tester.check(
        """
        import io.micronaut.http.*;
        import io.micronaut.http.annotation.Get;
        import org.springframework.http.HttpStatus;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.*;

        class Prices {
          @GetMapping("/a") ResponseEntity<String> created() {
            try {
              hashCode();
            } catch (Throwable e) {
              return new ResponseEntity<>(e.getMessage(), HttpStatus.OK); // flagged
            }
            return null;
          }

          @GetMapping("/b") ResponseEntity<String> numbered() {
            try {
              hashCode();
            } catch (Exception e) {
              return ResponseEntity.status(200).body(null); // flagged
            }
            return null;
          }

          @GetMapping("/c") ResponseEntity<Boolean> flag() {
            try {
              hashCode();
            } catch (RuntimeException e) {
              return ResponseEntity.ok().body(false); // flagged
            }
            return null;
          }

          @Get("/d") io.micronaut.http.HttpResponse<String> micronaut() {
            try {
              hashCode();
            } catch (Exception e) {
              return io.micronaut.http.HttpResponse.ok("failed"); // flagged
            }
            return null;
          }
        }
        """);
  }
}
