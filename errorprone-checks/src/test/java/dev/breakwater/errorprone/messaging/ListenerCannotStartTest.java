package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ListenerCannotStartTest {
  private final CheckTester tester = CheckTester.of(ListenerCannotStart.class);

  @Test
  void staysQuietWhereSomethingElseMayCompleteTheListener() {
    tester.check(
        """
        import org.springframework.kafka.annotation.*;

        class Orders {
          @KafkaListener(topics = "orders")
          static class Inheriting extends Base {}

          static class Base {
            @KafkaHandler void onOrder(String order) {}
          }

          @KafkaListener(topics = "orders")
          abstract static class Open {}

          @KafkaListener(topics = "orders")
          @interface OnOrders {}

          @KafkaHandler
          @interface Handles {}

          @KafkaListener(topics = "orders")
          static class Composed {
            @Handles void onOrder(String order) {}
          }

          @KafkaListener(topics = {}, topicPattern = "orders-.*")
          void emptyTopics(String order) {}

          @KafkaListener(id = "#{T(java.util.UUID).randomUUID()}", topics = "orders")
          void oneOf(String order) {}

          @KafkaListener(id = "#{T(java.util.UUID).randomUUID()}", topics = "orders")
          void another(String order) {}
        }
        """);
  }

  @Test
  void knowsEachRegistryByItself() {
    tester.check(
        """
        import org.springframework.amqp.rabbit.annotation.RabbitListener;
        import org.springframework.jms.annotation.JmsListener;
        import org.springframework.kafka.annotation.*;

        class Orders {
          static final String ID = "orders";

          @KafkaListener(id = ID, topics = "orders")
          void onRecord(String order) {}

          @RabbitListener(id = ID, queues = "orders")
          void onMessage(String order) {}

          @RabbitListener(id = "orders", queues = "late-orders") // flagged
          void onLateMessage(String order) {}

          @JmsListener(id = ID, destination = "orders")
          void onJms(String order) {}

          @JmsListener(id = ID, destination = "late-orders") // flagged
          void onLateJms(String order) {}
        }

        @KafkaListener(topics = "orders") // flagged
        class Forgotten {
          void onOrder(String order) {}
        }
        """);
  }
}
