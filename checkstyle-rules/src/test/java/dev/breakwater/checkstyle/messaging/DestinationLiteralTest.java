package dev.breakwater.checkstyle.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import org.junit.jupiter.api.Test;

class DestinationLiteralTest {
  private static final StyleTester TESTER = StyleTester.of(DestinationLiteralCheck.class);

  @Test
  void everyListenerIsKnown() {
    TESTER.check(
        """
        class A {
          @KafkaListener(topics = {
              "orders", // flagged
              Topics.RETURNS,
              "refunds"}) // flagged
          void kafka() {}

          @RabbitListener(queues = "orders") // flagged
          void rabbit() {}

          @org.springframework.jms.annotation.JmsListener(destination = "orders") // flagged
          void jms() {}

          @SqsListener("orders") // flagged
          void sqs() {}

          @SqsListener(queueNames = "orders") // flagged
          void sqsNamed() {}

          @PulsarListener(topics = "orders", subscriptionName = "billing") // flagged
          void pulsar() {}
        }
        """);
  }

  @Test
  void indirectionsAndOtherMembersAreLeftAlone() {
    TESTER.check(
        """
        class A {
          @KafkaListener(topics = "${orders.topic}", groupId = "billing", id = "orders")
          void placeholder() {}

          @KafkaListener(topics = "#{@topics.orders}")
          void expression() {}

          @KafkaListener(topics = "stage-" + Topics.ORDERS)
          void composed() {}

          @KafkaListener(topics = Topics.ORDERS)
          void constant() {}

          @RabbitListener(queues = "")
          void empty() {}

          @Incoming("orders")
          void channel() {}

          @Other(topics = "orders")
          void other() {}

          String text = "@KafkaListener(topics = \\"orders\\")";
        }
        """);
  }

  @Test
  void repeatedAnnotationsAreSeenInsideTheirContainer() {
    TESTER.check(
        """
        class A {
          @KafkaListeners({
            @KafkaListener(topics = "orders"), // flagged
            @KafkaListener(topics = "${returns.topic}")
          })
          void both() {}
        }
        """);
  }

  @Test
  void exemptDestinationsMayBeSpeltOut() {
    TESTER
        .with(DestinationLiteralCheck.EXEMPT, "orders")
        .check(
            """
            class A {
              @KafkaListener(topics = {"orders", "returns"}) // flagged
              void receive() {}
            }
            """);
  }

  @Test
  void findingPointsAtTheLiteral() {
    var event =
        TESTER.events("java", "class A {\n  @SqsListener(\"orders\") void a() {}\n}\n").get(0);
    assertEquals(16, event.getColumn());
    assertEquals(
        "\"orders\" is spelt out where only this listener sees it: share a constant with its sender, or read it from a"
            + " property, as in \"${orders.destination}\"",
        event.getMessage());
  }
}
