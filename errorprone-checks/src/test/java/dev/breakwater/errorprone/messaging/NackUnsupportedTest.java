package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class NackUnsupportedTest {
  private final CheckTester tester = CheckTester.of(NackUnsupported.class);

  @Test
  void staysQuietWhereTheKindOfListenerCannotBeKnown() {
    tester.check(
        """
        import java.time.Duration;
        import java.util.List;
        import org.apache.kafka.clients.consumer.ConsumerRecord;
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.kafka.support.Acknowledgment;

        class Orders {
          @KafkaListener(topics = "orders")
          void onOrder(List<String> lines, Acknowledgment acknowledgment) {
            acknowledgment.nack(Duration.ofSeconds(1));
          }

          @KafkaListener(topics = "orders")
          void onLine(String line, Acknowledgment acknowledgment) {
            acknowledgment.nack(0, Duration.ofSeconds(1));
          }

          private void helper(ConsumerRecord<String, String> order, Acknowledgment acknowledgment) {
            acknowledgment.nack(3, Duration.ofSeconds(1));
          }

          @KafkaListener(topics = "orders")
          void onOrders(List<ConsumerRecord<String, String>> orders, Acknowledgment acknowledgment) {
            Runnable later = () -> acknowledgment.nack(Duration.ofSeconds(1));
            later.run();
          }
        }
        """);
  }

  @Test
  void readsInterfacesAndTheBatchAttribute() {
    tester.check(
        """
        import java.time.Duration;
        import java.util.List;
        import org.apache.kafka.clients.consumer.ConsumerRecord;
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
        import org.springframework.kafka.support.Acknowledgment;

        class Orders implements BatchAcknowledgingMessageListener<String, String> {
          @Override
          public void onMessage(List<ConsumerRecord<String, String>> orders, Acknowledgment ack) {
            ack.nack(Duration.ofSeconds(1)); // flagged
          }

          @KafkaListener(topics = "orders", batch = "true")
          void onLines(List<String> lines, Acknowledgment ack) {
            ack.nack(Duration.ofSeconds(1)); // flagged
          }

          @KafkaListener(topics = "orders", batch = "false")
          void onOrder(List<String> lines, Acknowledgment ack) {
            ack.nack(0, Duration.ofSeconds(1)); // flagged
          }
        }
        """);
  }
}
