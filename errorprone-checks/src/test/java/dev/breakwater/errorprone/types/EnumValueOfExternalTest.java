package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class EnumValueOfExternalTest {
  private final CheckTester tester = CheckTester.of(EnumValueOfExternal.class);

  private static String reader(String body) {
    return """
        import java.sql.ResultSet;
        import java.util.*;
        import org.springframework.web.bind.annotation.*;

        class Reader {
          enum State { OPEN, PAID }

          Object read(
              @RequestParam("state") String parameter,
              String plain,
              ResultSet rows,
              javax.servlet.http.HttpServletRequest request,
              com.google.gson.JsonElement json)
              throws Exception {
        %s
          }
        }
        """
        .formatted(body);
  }

  @Test
  void knowsWhereTextsComeFrom() {
    tester.check(
        reader(
            """
            var header = request.getHeader("state");
            return List.of(
                State.valueOf(parameter), // flagged
                State.valueOf(parameter.trim().toUpperCase(Locale.ROOT)), // flagged
                State.valueOf(rows.getString("state")), // flagged
                State.valueOf(header), // flagged
                Enum.valueOf(State.class, json.getAsString())); // flagged
            """));
  }

  @Test
  void leavesFailuresThatAreExpected() {
    tester.check(
        reader(
            """
            try {
              return State.valueOf(parameter);
            } catch (IllegalArgumentException e) {
              return null;
            }
            """));
    tester.check(
        reader(
            """
            try {
              return State.valueOf(parameter);
            } catch (IllegalStateException e) { return null;
            } catch (RuntimeException e) {
              return null;
            }
            """));
  }

  @Test
  void leavesTextsOfTheProgramItself() {
    tester.check(
        reader(
            """
            return List.of(State.valueOf("OPEN"), State.valueOf(plain), State.valueOf(System.getenv("STATE")),
                Integer.valueOf(parameter), String.valueOf(parameter));
            """));
  }
}
