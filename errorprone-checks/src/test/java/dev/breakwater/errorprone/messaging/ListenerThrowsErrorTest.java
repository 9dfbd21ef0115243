package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ListenerThrowsErrorTest {
  private final CheckTester tester = CheckTester.of(ListenerThrowsError.class);

  @Test
  void staysQuietWhereNoContainerSeesIt() {
    tester.check(
        """
        import org.springframework.kafka.annotation.KafkaListener;

        class Orders {
          @KafkaListener(topics = "orders")
          void onOrder(String order) {
            try {
              throw new AssertionError(order);
            } catch (Throwable e) {
              System.out.println(e);
            }
            Runnable later =
                () -> {
                  throw new AssertionError(order);
                };
            Error kept = new AssertionError(order);
            throw new IllegalStateException(kept);
          }

          void plain() {
            throw new AssertionError();
          }
        }
        """);
    tester.check(
        """
        import org.springframework.jms.annotation.JmsListener;

        class Orders {
          @JmsListener(destination = "orders")
          void onOrder(String order) {
            throw new AssertionError(order);
          }
        }
        """);
  }

  @Test
  void knowsListenersThatAreLambdasAndOtherErrors() {
    tester.check(
        """
        import org.springframework.kafka.listener.MessageListener;

        class Orders {
          MessageListener<String, String> listener(int version) {
            return message -> {
              try {
                throw new AssertionError(version); // flagged
              } catch (RuntimeException e) {
                throw new InternalError(e); // flagged
              }
            };
          }
        }
        """);
  }
}
