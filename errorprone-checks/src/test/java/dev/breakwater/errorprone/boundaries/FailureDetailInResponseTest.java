package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class FailureDetailInResponseTest {
  private final CheckTester tester = CheckTester.of(FailureDetailInResponse.class);

  @Test
  void followsTheTextIntoTheAnswer() {
    tester.check(
        """
        import com.google.common.base.Throwables;
        import jakarta.servlet.http.*;
        import java.io.*;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;

        @RestControllerAdvice
        class Failures {
          record Problem(String text) {}

          @ExceptionHandler Problem created(RuntimeException e) {
            return new Problem(e.toString()); // flagged
          }

          @ExceptionHandler ResponseEntity<Map<String, Object>> collected(Exception e) {
            var body = new HashMap<String, Object>();
            body.put("trace", Throwables.getStackTraceAsString(e)); // flagged
            return new ResponseEntity<>(body, HttpStatus.INTERNAL_SERVER_ERROR);
          }

          @ExceptionHandler String held(Throwable e) {
            var text = "Failed: " + e; // flagged
            return text;
          }

          static class Page extends HttpServlet {
            @Override protected void doGet(HttpServletRequest q, HttpServletResponse answer)
                throws IOException {
              try {
                hashCode();
              } catch (Exception e) {
                PrintWriter out = answer.getWriter();
                e.printStackTrace(out); // flagged
              }
              try {
                hashCode();
              } catch (Exception e) {
                answer.getWriter().println(e.getMessage()); // flagged
              }
            }
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheTextIsForLogsOrForTheTeamsOwnClients() {
    tester.check(
        """
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;

        @RestControllerAdvice
        class Failures {
          private static final System.Logger LOG = System.getLogger("failures");

          @ExceptionHandler String narrow(IllegalArgumentException e) { return e.getMessage(); }

          @ExceptionHandler String logged(Exception e) {
            LOG.log(System.Logger.Level.ERROR, "failed: " + e.getMessage(), e);
            e.printStackTrace();
            var text = e.getMessage();
            LOG.log(System.Logger.Level.WARNING, text);
            return "failed";
          }

          @ExceptionHandler String sorted(Throwable e) {
            return e instanceof IllegalArgumentException ? e.getMessage() : "failed";
          }

          String noHandler() {
            try {
              return "" + hashCode();
            } catch (Exception e) {
              return e.getMessage();
            }
          }
        }
        """);
  }
}
