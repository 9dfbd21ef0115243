package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class AbsentAnsweredAsServerErrorTest {
  private final CheckTester tester = CheckTester.of(AbsentAnsweredAsServerError.class);

  private static String orders(String members) {
    return """
        import java.util.*;
        import org.springframework.data.repository.CrudRepository;
        import org.springframework.data.repository.Repository;
        import org.springframework.web.bind.annotation.*;

        @RestController
        class Orders {
          interface Rows extends CrudRepository<String, Long> {}

          interface Names extends Repository<String, Long> {
            Optional<String> findByName(String name);
          }

          private Rows rows;
          private Names names;

        %s
        }
        """
        .formatted(members);
  }

  @Test
  void looksAtQueriesInHandlers() {
    tester.check(
        orders(
            """
            @GetMapping("/a")
            String byId(long id) {
              return rows.findById(id).get(); // flagged
            }

            @GetMapping("/b")
            String byName(String name) {
              return names.findByName(name).orElseThrow(); // flagged
            }

            @GetMapping("/c")
            String inAVariable(long id) {
              var row = rows.findById(id);
              return row.get(); // flagged
            }

            @GetMapping("/d")
            String inAHelper(long id) {
              return find(id);
            }

            private String find(long id) {
              return rows.findById(id).get(); // flagged
            }
            """));
  }

  @Test
  void isContentWithQuestions() {
    tester.check(
        orders(
            """
            @GetMapping("/a")
            String asked(long id) {
              var row = rows.findById(id);
              return row.isPresent() ? row.get() : "";
            }

            @GetMapping("/b")
            String askedBefore(long id) {
              return rows.existsById(id) ? rows.findById(id).get() : "";
            }

            @GetMapping("/c")
            String named(long id) {
              return rows.findById(id).orElseThrow(IllegalStateException::new);
            }

            @GetMapping("/d")
            String caught(long id) {
              try {
                return rows.findById(id).get();
              } catch (NoSuchElementException e) {
                return "";
              }
            }
            """));
  }

  @Test
  void leavesOtherCodeAlone() {
    tester.check(
        orders(
            """
            String away(long id) {
              return rows.findById(id).get();
            }

            @GetMapping("/a")
            String other(Optional<String> value) {
              return value.get();
            }
            """));
  }

  @Test
  void trustsAHandlerOfTheSameClass() {
    tester.check(
        orders(
            """
            @GetMapping("/a")
            String byId(long id) {
              return rows.findById(id).get();
            }

            @ExceptionHandler(NoSuchElementException.class)
            String missing(NoSuchElementException e) {
              return "";
            }
            """));
  }
}
