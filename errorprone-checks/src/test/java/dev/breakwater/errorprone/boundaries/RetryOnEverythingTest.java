package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class RetryOnEverythingTest {
  private final CheckTester tester = CheckTester.of(RetryOnEverything.class);

  @Test
  void knowsSpringRetry() {
    tester.check(
        """
        import java.io.UncheckedIOException;
        import org.springframework.retry.annotation.Retryable;

        @Retryable // flagged
        class Orders {
          @Retryable(maxAttempts = 3, stateful = true) // flagged
          void bare() {}

          @Retryable(UncheckedIOException.class)
          void value() {}

          @Retryable(retryFor = UncheckedIOException.class)
          void chosen() {}

          @Retryable(noRetryFor = IllegalArgumentException.class)
          void all() {}

          @Retryable(exceptionExpression = "message.contains('busy')")
          void asked() {}

          @Retryable(interceptor = "slowly")
          void intercepted() {}
        }
        """);
  }

  @Test
  void knowsSpringFramework() {
    tester.check(
        """
        import org.springframework.resilience.annotation.Retryable;

        class Orders {
          @Retryable(maxRetries = 3) // flagged
          void bare() {}

          @Retryable(includes = java.io.IOException.class)
          void chosen() {}

          @Retryable(excludes = IllegalArgumentException.class)
          void all() {}
        }
        """);
  }

  @Test
  void knowsMicroProfile() {
    tester.check(
        """
        import org.eclipse.microprofile.faulttolerance.Retry;

        class Orders {
          @Retry(maxRetries = 3, delay = 100) // flagged
          void bare() {}

          @Retry(retryOn = java.io.IOException.class)
          void chosen() {}

          @Retry(abortOn = IllegalArgumentException.class)
          void all() {}
        }
        """);
  }
}
