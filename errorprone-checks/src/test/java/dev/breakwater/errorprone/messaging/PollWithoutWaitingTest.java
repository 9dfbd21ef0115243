package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class PollWithoutWaitingTest {
  private final CheckTester tester = CheckTester.of(PollWithoutWaiting.class);

  @Test
  void knowsTheWaysToWriteZero() {
    tester.check(
        """
        import java.time.Duration;
        import org.apache.kafka.clients.consumer.Consumer;

        class Orders {
          void drain(Consumer<String, String> consumer) {
            Duration none = Duration.ofMillis(0L);
            for (;;) {
              consumer.poll(none); // flagged
              consumer.poll(Duration.ofSeconds(0)); // flagged
              consumer.poll(Duration.ofSeconds(1));
            }
          }
        }
        """);
  }

  @Test
  void acceptsASinglePollAndLoopsThatWait() {
    tester.check(
        """
        import java.time.Duration;
        import org.apache.kafka.clients.consumer.Consumer;

        class Orders {
          void drain(Consumer<String, String> consumer) throws InterruptedException {
            consumer.poll(Duration.ZERO);
            while (true) {
              consumer.poll(Duration.ZERO);
              Thread.sleep(100);
            }
          }
        }
        """);
  }
}
