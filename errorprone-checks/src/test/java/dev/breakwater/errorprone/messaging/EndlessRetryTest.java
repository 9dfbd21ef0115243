package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class EndlessRetryTest {
  private final CheckTester tester = CheckTester.of(EndlessRetry.class);

  @Test
  void staysQuietWhereTheBackOffEndsOrIsMeantNotTo() {
    tester.check(
        """
        import org.springframework.kafka.listener.DefaultErrorHandler;
        import org.springframework.util.backoff.*;

        class KafkaErrors {
          DefaultErrorHandler ends() {
            var backOff = new FixedBackOff();
            backOff.setMaxAttempts(3);
            return new DefaultErrorHandler(backOff);
          }

          DefaultErrorHandler endsInTime() {
            ExponentialBackOff backOff;
            backOff = new ExponentialBackOff(1_000L, 2.0);
            backOff.setMaxElapsedTime(60_000);
            return new DefaultErrorHandler(backOff);
          }

          DefaultErrorHandler waitsOnPurpose() {
            return new DefaultErrorHandler(
                new FixedBackOff(1_000L, FixedBackOff.UNLIMITED_ATTEMPTS));
          }

          DefaultErrorHandler triesAtOnce(long attempts) {
            return new DefaultErrorHandler(new FixedBackOff(0, attempts));
          }
        }
        """);
  }

  @Test
  void staysQuietAboutBackOffsThatDeliverNothing() {
    tester.check(
        """
        import org.springframework.kafka.listener.DefaultErrorHandler;
        import org.springframework.util.backoff.*;

        class BackOffs {
          BackOff handedOut() {
            return new ExponentialBackOff();
          }

          void reconnect(java.util.function.Consumer<BackOff> connector) {
            connector.accept(new FixedBackOff());
          }

          DefaultErrorHandler stopped() {
            return new DefaultErrorHandler(
                new FixedBackOff() {
                  @Override public BackOffExecution start() {
                    return () -> BackOffExecution.STOP;
                  }
                });
          }
        }
        """);
  }

  @Test
  void reportsLoopsWithoutPauseAndTransactionalContainers() {
    tester.check(
        """
        import org.springframework.kafka.listener.*;
        import org.springframework.util.backoff.*;

        class KafkaErrors {
          private static final long AT_ONCE = 0L;

          DefaultErrorHandler spins() {
            return new DefaultErrorHandler(
                new FixedBackOff(AT_ONCE, FixedBackOff.UNLIMITED_ATTEMPTS)); // flagged
          }

          AfterRollbackProcessor<String, String> inTransaction() {
            BackOff backOff = new FixedBackOff(); // flagged
            return new DefaultAfterRollbackProcessor<>((record, e) -> {}, backOff);
          }
        }
        """);
  }
}
