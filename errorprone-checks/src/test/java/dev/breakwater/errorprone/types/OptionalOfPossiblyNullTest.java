package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class OptionalOfPossiblyNullTest {
  private final CheckTester tester = CheckTester.of(OptionalOfPossiblyNull.class);

  private static String lookUp(String body) {
    return """
        import java.sql.ResultSet;
        import java.util.*;
        import java.util.function.Supplier;

        class LookUp {
          Object find(
              Map<String, String> map,
              ResultSet rows,
              jakarta.servlet.http.HttpServletRequest request,
              com.fasterxml.jackson.databind.JsonNode json,
              org.apache.kafka.common.header.Headers headers)
              throws Exception {
        %s
          }
        }
        """
        .formatted(body);
  }

  @Test
  void knowsWhatReturnsNull() {
    tester.check(
        lookUp(
            """
            Supplier<Object> later = () -> Optional.of(map.get("a")); // flagged
            return List.of(
                Optional.of(rows.getString(1)), // flagged
                Optional.of((Integer) rows.getObject("a")), // flagged
                Optional.of(request.getHeader("a")), // flagged
                Optional.of(json.get("a")), // flagged
                Optional.of(System.getenv("A")), // flagged
                Optional.of(headers.lastHeader("a"))); // flagged
            """));
  }

  @Test
  void leavesWhatWasAskedForFirst() {
    tester.check(
        lookUp("return map.containsKey(\"a\") ? Optional.of(map.get(\"a\")) : Optional.empty();"));
    tester.check(
        lookUp(
            """
            if (headers.lastHeader("a") == null) {
              return Optional.empty();
            }
            return Optional.of(headers.lastHeader("a"));
            """));
  }

  @Test
  void leavesWhatIsThere() {
    tester.check(
        lookUp(
            """
            return List.of(
                Optional.of(map.getOrDefault("a", "b")),
                Optional.of(System.getProperty("a", "b")),
                Optional.of(json.path("a")),
                Optional.ofNullable(map.get("a")));
            """));
  }
}
