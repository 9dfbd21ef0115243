package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class MessageLostAfterRetriesTest {
  private final CheckTester tester = CheckTester.of(MessageLostAfterRetries.class);

  @Test
  void staysQuietWhereSomebodyHearsOfTheRecordOrItIsNeverGivenUp() {
    tester.check(
        """
        import org.springframework.kafka.listener.*;
        import org.springframework.util.backoff.*;

        class KafkaErrors {
          DefaultErrorHandler parks(RetryListener parkingLot) {
            var handler = new DefaultErrorHandler(new FixedBackOff(1_000, 3));
            handler.setRetryListeners(parkingLot);
            return handler;
          }

          DefaultErrorHandler waits() {
            return new DefaultErrorHandler(
                new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS));
          }

          DefaultErrorHandler unknown(BackOff backOff) {
            return new DefaultErrorHandler(backOff);
          }

          DefaultErrorHandler recovers(ConsumerRecordRecoverer recoverer) {
            return new DefaultErrorHandler(recoverer);
          }

          DefaultErrorHandler skips() {
            return new DefaultErrorHandler(new FixedBackOff(0L, 0L));
          }
        }
        """);
  }

  @Test
  void staysQuietAboutDefaults() {
    tester.check(
        """
        import org.springframework.kafka.listener.*;

        class Containers {
          private CommonErrorHandler replaceable = new DefaultErrorHandler();
          private CommonErrorHandler only = new DefaultErrorHandler(); // flagged

          void setErrorHandler(CommonErrorHandler handler) {
            replaceable = handler;
          }

          CommonErrorHandler errorHandler(CommonErrorHandler given) {
            CommonErrorHandler handler = given;
            if (handler == null) {
              handler = new DefaultErrorHandler();
            }
            return given != null ? handler : new DefaultErrorHandler();
          }
        }
        """);
  }

  @Test
  void reportsEveryHandlerThatEndsInTheLog() {
    tester.check(
        """
        import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
        import org.springframework.kafka.listener.*;
        import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
        import org.springframework.util.backoff.FixedBackOff;

        class KafkaErrors {
          void configure(
              ConcurrentKafkaListenerContainerFactory<String, String> containers, long attempts) {
            containers.setCommonErrorHandler(new DefaultErrorHandler()); // flagged
            containers.setAfterRollbackProcessor(
                new DefaultAfterRollbackProcessor<>(new FixedBackOff(1_000, attempts))); // flagged
            var growing = new ExponentialBackOffWithMaxRetries(6);
            growing.setInitialInterval(100);
            containers.setCommonErrorHandler(new DefaultErrorHandler(growing)); // flagged
          }
        }
        """);
  }
}
