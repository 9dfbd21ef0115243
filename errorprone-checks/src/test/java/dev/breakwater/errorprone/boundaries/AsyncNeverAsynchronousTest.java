package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class AsyncNeverAsynchronousTest {
  private final CheckTester tester = CheckTester.of(AsyncNeverAsynchronous.class);

  @Test
  void looksAtCallsOnTheSameObject() {
    tester.check(
        """
        import org.springframework.scheduling.annotation.Async;

        class Orders {
          private Orders proxy;

          void place() {
            this.confirm(); // flagged
            proxy.confirm();
            Runnable later = () -> confirm(); // flagged
            Runnable reference = proxy::confirm;
          }

          @Async
          public void confirm() {}
        }
        """);
  }

  @Test
  void looksAtMethodsThatNoProxyCanStandBefore() {
    tester.check(
        """
        import org.springframework.scheduling.annotation.Async;

        class Orders {
          void place() {
            confirm();
            count();
            open();
          }

          @Async // flagged
          private void confirm() {}

          @Async // flagged
          public static void count() {}

          void open() {}
        }
        """);
  }
}
