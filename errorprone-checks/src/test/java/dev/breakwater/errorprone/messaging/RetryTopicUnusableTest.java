package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class RetryTopicUnusableTest {
  private final CheckTester tester = CheckTester.of(RetryTopicUnusable.class);

  @Test
  void staysQuietAboutDeadLettersAndValuesThatAreLists() {
    tester.check(
        """
        import java.util.List;
        import org.springframework.kafka.annotation.*;

        class Orders {
          @RetryableTopic(attempts = "1")
          @KafkaListener(topics = "orders")
          void straightToTheDeadLetterTopic(String order) {}

          @RetryableTopic(attempts = "${orders.attempts}", backOff = @BackOff(delay = 100))
          @KafkaListener(topics = "orders")
          void configured(String order) {}

          @RetryableTopic
          @KafkaListener(topics = "orders")
          void oneValueOfManyLines(List<String> lines) {}

          @RetryableTopic
          @KafkaListener(topics = "orders", batch = "false")
          void oneByOne(List<org.springframework.messaging.Message<String>> orders) {}
        }
        """);
  }

  @Test
  void reportsBatchesHoweverTheyAreDeclared() {
    tester.check(
        """
        import java.util.List;
        import org.apache.kafka.clients.consumer.ConsumerRecords;
        import org.springframework.kafka.annotation.*;

        class Orders {
          static final String ONCE = "1";

          @KafkaListener(topics = "orders", batch = "true")
          @RetryableTopic // flagged
          void told(List<String> orders) {}

          @RetryableTopic // flagged
          @KafkaListener(topics = "orders")
          void seen(ConsumerRecords<String, String> orders) {}

          @RetryableTopic(attempts = ONCE, backOff = @BackOff) // flagged
          @KafkaListener(topics = "orders")
          void once(String order) {}
        }
        """);
  }
}
