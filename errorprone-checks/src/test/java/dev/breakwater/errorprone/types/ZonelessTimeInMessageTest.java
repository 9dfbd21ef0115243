package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ZonelessTimeInMessageTest {
  private final CheckTester tester = CheckTester.of(ZonelessTimeInMessage.class);

  @Test
  void looksIntoPayloads() {
    tester.check(
        """
        import java.time.*;
        import java.util.concurrent.Future;
        import org.apache.kafka.clients.producer.*;

        class Sends {
          static class Due {
            static final LocalDateTime EPOCH = LocalDateTime.MIN;
            private LocalDateTime at;
          }

          record Day(LocalDate day, LocalTime opens, Instant written) {
            static final LocalDateTime EPOCH = LocalDateTime.MIN;
          }

          Future<?> due(Producer<String, Due> producer, Due due) {
            return producer.send(new ProducerRecord<>("due", due)); // flagged
          }

          Future<?> day(Producer<String, Day> producer, ProducerRecord<String, Day> day) {
            return producer.send(day);
          }

          Future<?> text(Producer<String, String> producer, String text) {
            return producer.send(new ProducerRecord<>("texts", text));
          }
        }
        """);
  }

  @Test
  void looksAtPayloadsWithoutAWrapper() {
    tester.check(
        """
        import java.time.LocalDateTime;
        import org.springframework.amqp.rabbit.core.RabbitTemplate;

        class Sends {
          record Due(LocalDateTime at) {}

          void send(RabbitTemplate rabbit, Due due) {
            rabbit.convertAndSend("exchange", "key", due); // flagged
          }
        }
        """);
  }
}
