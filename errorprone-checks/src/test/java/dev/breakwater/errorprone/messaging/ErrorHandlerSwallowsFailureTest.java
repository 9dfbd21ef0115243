package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ErrorHandlerSwallowsFailureTest {
  private final CheckTester tester = CheckTester.of(ErrorHandlerSwallowsFailure.class);

  @Test
  void staysQuietAboutHandlersThatAnswerOrHandOn() {
    tester.check(
        """
        import java.util.List;
        import org.apache.kafka.clients.consumer.*;
        import org.springframework.amqp.rabbit.listener.api.RabbitListenerErrorHandler;
        import org.springframework.kafka.listener.*;

        class Errors {
          interface Parking { void put(Object message, Throwable why); }

          Parking parking;

          RabbitListenerErrorHandler answers() {
            return (message, channel, converted, e) -> {
              System.err.println(e);
              return "failed";
            };
          }

          KafkaListenerErrorHandler answersShortly() {
            return (message, e) -> e.getMessage();
          }

          KafkaListenerErrorHandler parks() {
            return (message, e) -> {
              parking.put(message, e);
              return null;
            };
          }

          KafkaListenerErrorHandler refers() {
            return this::elsewhere;
          }

          private Object elsewhere(org.springframework.messaging.Message<?> message, Exception e) {
            return null;
          }

          static class Seeking implements CommonErrorHandler {
            @Override
            public void handleRemaining(
                Exception thrown,
                List<ConsumerRecord<?, ?>> records,
                Consumer<?, ?> consumer,
                MessageListenerContainer container) {
              System.err.println(thrown);
              helper(records, consumer);
            }

            private void helper(List<ConsumerRecord<?, ?>> records, Consumer<?, ?> consumer) {
              consumer.seek(null, records.get(0).offset());
            }
          }
        }
        """);
  }

  @Test
  void reportsMethodsAndAnonymousClasses() {
    tester.check(
        """
        import java.util.List;
        import org.apache.kafka.clients.consumer.*;
        import org.springframework.kafka.listener.*;
        import org.springframework.messaging.Message;

        class Logging implements KafkaListenerErrorHandler {
          @Override public Object handleError(Message<?> message, ListenerExecutionFailedException e) { // flagged
            System.err.println(e);
            return null;
          }

          CommonErrorHandler forgets =
              new DefaultErrorHandler() {
                @Override public void handleRemaining( // flagged
                    Exception thrown,
                    List<ConsumerRecord<?, ?>> records,
                    Consumer<?, ?> consumer,
                    MessageListenerContainer container) {
                  System.err.println(thrown);
                }
              };

          static class Batches implements CommonErrorHandler {
            @Override public void handleBatch( // flagged
                Exception thrown,
                ConsumerRecords<?, ?> records,
                Consumer<?, ?> consumer,
                MessageListenerContainer container,
                Runnable listener) {
              System.err.println(thrown);
            }
          }

          KafkaListenerErrorHandler nothing = (message, e) -> null; // flagged
        }
        """);
  }
}
