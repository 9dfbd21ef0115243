package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ExceptionHandlerDropsFailureTest {
  private final CheckTester tester = CheckTester.of(ExceptionHandlerDropsFailure.class);

  @Test
  void staysQuietWhereSomebodyMaySeeTheException() {
    tester.check(
        """
        import jakarta.servlet.http.HttpServletRequest;
        import org.springframework.web.bind.annotation.*;

        @RestControllerAdvice
        class Failures {
          @ExceptionHandler(IllegalArgumentException.class) String expected() { return "bad input"; }

          @ExceptionHandler(Exception.class) String fetched(HttpServletRequest request) {
            return "" + request.getAttribute("failure").hashCode();
          }

          @ExceptionHandler String thrown(RuntimeException e) { throw new IllegalStateException(); }

          @ExceptionHandler String passedOn(Throwable e) { return answer(e); }

          private String answer(Throwable e) { return ""; }
        }
        """);
  }

  @Test
  void seesHandlersOfEveryFramework() {
    tester.check(
        """
        import io.micronaut.http.HttpRequest;
        import io.micronaut.http.annotation.Error;
        import javax.ws.rs.core.Response;
        import javax.ws.rs.ext.ExceptionMapper;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;

        class Failures {
          @ExceptionHandler({IllegalStateException.class, Exception.class}) @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR) void withoutParameter() {} // flagged

          @Error(global = true)
          String micronaut(HttpRequest<?> request, Throwable e) { // flagged
            return "";
          }

          ExceptionMapper<Exception> lambda = e -> Response.serverError().build(); // flagged

          static class Narrow implements ExceptionMapper<IllegalStateException> {
            @Override public Response toResponse(IllegalStateException e) { return null; }
          }
        }
        """);
  }
}
