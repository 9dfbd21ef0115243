package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ExceptionHandlerUnusableTest {
  private final CheckTester tester = CheckTester.of(ExceptionHandlerUnusable.class);

  @Test
  void staysQuietWhereSpringFindsTheHandler() {
    tester.check(
        """
        import java.io.IOException;
        import org.springframework.web.bind.annotation.*;

        @RestControllerAdvice
        class Failures {
          @ExceptionHandler(IOException.class) String wide(Exception e) { return ""; }

          @ExceptionHandler(RuntimeException.class) String cause(IOException cause) { return ""; }

          @ExceptionHandler(IllegalStateException.class) String none() { return ""; }

          @ExceptionHandler(value = IllegalArgumentException.class, produces = "text/html")
          String html(IllegalArgumentException e) { return ""; }

          @ExceptionHandler(value = IllegalArgumentException.class, produces = "application/json")
          String json(IllegalArgumentException e) { return ""; }

          static class Other {
            @ExceptionHandler(IOException.class) String here(IOException e) { return ""; }
          }
        }
        """);
  }

  @Test
  void seesTwinsThatParametersName() {
    tester.check(
        """
        import java.io.*;
        import org.springframework.web.bind.annotation.*;

        @RestControllerAdvice
        class Failures {
          @ExceptionHandler String first(IOException e) { return ""; }

          @ExceptionHandler(IOException.class) // flagged
          String second() { return ""; }

          @ExceptionHandler(Exception.class)
          String narrow(FileNotFoundException e) { return ""; } // flagged
        }
        """);
  }
}
