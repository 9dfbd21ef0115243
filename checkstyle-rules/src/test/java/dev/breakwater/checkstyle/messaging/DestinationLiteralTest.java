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

  @Test
  void sendsAreLookedAtByTheTypeOfWhatSends() {
    TESTER.check(
        """
        import org.apache.kafka.clients.producer.ProducerRecord;

        class A {
          private final KafkaTemplate<String, String> kafka;
          private org.springframework.amqp.rabbit.core.RabbitTemplate rabbit;
          private Mailer mailer;

          A(KafkaTemplate<String, String> kafka) {
            this.kafka = kafka;
          }

          void a(JmsTemplate jms, String payload) {
            kafka.send("orders", payload); // flagged
            this.kafka.send("orders", "key", payload); // flagged
            rabbit.convertAndSend("exchange", "key", payload); // flagged
            jms.convertAndSend("orders", payload); // flagged
            new ProducerRecord<>("orders", payload); // flagged
            kafka.send(TOPIC, payload);
            kafka.send(topic + ".dlt", payload);
            kafka.flush("orders", payload);
            rabbit.convertAndSend("a message to the default exchange");
            mailer.send("orders", payload);
            unknown.send("orders", payload);
            make().send("orders", payload);
          }
        }
        """);
  }

  @Test
  void aNameOfTwoTypesIsLeftAlone() {
    TESTER.check(
        """
        class A {
          void a(KafkaTemplate<String, String> out) {
            out.send("orders", "x");
          }
          void b(Mailer out) {
            out.send("orders", "x");
          }
        }
        """);
  }

  @Test
  void someMayBeSpeltOutOnce() {
    TESTER
        .with(DestinationLiteralCheck.MAX, "1")
        .check(
            """
            class A {
              private KafkaTemplate<String, String> kafka;

              @KafkaListener(topics = "returns")
              void a(String payload) {
                kafka.send("orders", payload); // flagged
                kafka.send("orders", payload); // flagged
                kafka.send("refunds", payload);
              }
            }
            """);
  }
}
