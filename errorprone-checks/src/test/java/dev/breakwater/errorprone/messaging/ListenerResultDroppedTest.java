package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ListenerResultDroppedTest {
  private final CheckTester tester = CheckTester.of(ListenerResultDropped.class);

  @Test
  void staysQuietWhereTheResultHasAnAddress() {
    tester.check(
        """
        import java.util.concurrent.CompletableFuture;
        import org.springframework.amqp.rabbit.annotation.RabbitListener;
        import org.springframework.kafka.annotation.*;
        import org.springframework.messaging.Message;
        import org.springframework.messaging.handler.annotation.SendTo;

        class Prices implements Priced {
          @RabbitListener(queues = "prices")
          String answered(String sku) {
            return sku;
          }

          @KafkaListener(topics = "prices")
          Message<String> addressed(Message<String> request) {
            return request;
          }

          @KafkaListener(topics = "prices")
          CompletableFuture<Void> later(String sku) {
            return CompletableFuture.completedFuture(null);
          }

          @Override
          @KafkaListener(topics = "prices")
          public String inherited(String sku) {
            return sku;
          }
        }

        interface Priced {
          @SendTo("answers") String inherited(String sku);
        }

        @KafkaListener(topics = "prices")
        @SendTo("answers")
        class Handlers {
          @KafkaHandler
          String onSku(String sku) {
            return sku;
          }
        }
        """);
  }

  @Test
  void reportsHandlersAndRecords() {
    tester.check(
        """
        import org.springframework.kafka.annotation.*;

        @KafkaListener(topics = "prices")
        class Prices {
          record Price(String sku, long cents) {}

          @KafkaHandler
          Price onSku(String sku) { // flagged
            return new Price(sku, 1);
          }

          @KafkaHandler
          boolean onPrice(Price price) { // flagged
            return true;
          }
        }
        """);
  }
}
