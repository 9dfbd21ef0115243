package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class AbsentValueUnboxedTest {
  private final CheckTester tester = CheckTester.of(AbsentValueUnboxed.class);

  private static String rows(String body) {
    return """
        import java.sql.*;
        import java.util.*;
        import org.springframework.core.env.Environment;
        import org.springframework.messaging.MessageHeaders;

        class Rows {
          void take(int n) {}
          void takeBoxed(Integer n) {}

          void read(ResultSet row, Environment settings, MessageHeaders headers) throws SQLException {
        %s
          }
        }
        """
        .formatted(body);
  }

  @Test
  void looksAtEveryWayToUnbox() {
    tester.check(
        rows(
            """
            int assigned = row.getObject("n", Integer.class); // flagged
            take(row.getObject("n", Integer.class)); // flagged
            int cast = (Integer) row.getObject("n"); // flagged
            long direct = (long) row.getObject("n"); // flagged
            int sum = Integer.getInteger("n") + 1; // flagged
            if (settings.getProperty("on", Boolean.class)) { return; } // flagged
            int tries = (headers.get("tries", Integer.class)); // flagged
            """));
  }

  @Test
  void isContentWithBoxes() {
    tester.check(
        rows(
            """
            Integer kept = row.getObject("n", Integer.class);
            takeBoxed(Integer.getInteger("n"));
            Object any = (Integer) row.getObject("n");
            int given = Integer.getInteger("n", 1);
            int set = settings.getProperty("n", Integer.class, 1);
            int or = Objects.requireNonNullElse(headers.get("tries", Integer.class), 0);
            """));
  }

  @Test
  void isContentWithQuestions() {
    tester.check(
        rows(
            "int n = row.getObject(\"n\", Integer.class) == null ? 0 : row.getObject(\"n\", Integer.class);"));
    tester.check(
        rows("int n = headers.containsKey(\"n\") ? headers.get(\"n\", Integer.class) : 0;"));
  }
}
