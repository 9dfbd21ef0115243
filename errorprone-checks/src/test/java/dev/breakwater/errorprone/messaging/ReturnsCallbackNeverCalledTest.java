package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ReturnsCallbackNeverCalledTest {
  private final CheckTester tester = CheckTester.of(ReturnsCallbackNeverCalled.class);

  @Test
  void reportsATemplateThatStaysLocal() {
    tester.check(
        """
        import org.springframework.amqp.rabbit.connection.ConnectionFactory;
        import org.springframework.amqp.rabbit.core.RabbitTemplate;

        class Invoices {
          void send(ConnectionFactory broker, RabbitTemplate.ReturnsCallback callback) {
            RabbitTemplate template = new RabbitTemplate(broker);
            template.setReturnsCallback(callback); // flagged
            template.convertAndSend("billing", "invoices", "invoice");
          }
        }
        """);
  }

  @Test
  void staysQuietWhereMessagesAreMandatoryOrMayBe() {
    tester.check(
        """
        import org.springframework.amqp.rabbit.connection.ConnectionFactory;
        import org.springframework.amqp.rabbit.core.RabbitTemplate;

        class Invoices {
          private RabbitTemplate own;

          void mandatory(ConnectionFactory broker, RabbitTemplate.ReturnsCallback callback) {
            var template = new RabbitTemplate(broker);
            template.setMandatoryExpressionString("true");
            template.setReturnsCallback(callback);
          }

          void given(RabbitTemplate template, RabbitTemplate.ReturnsCallback callback) {
            template.setReturnsCallback(callback);
            own.setReturnsCallback(callback);
          }

          RabbitTemplate unfinished(ConnectionFactory broker, RabbitTemplate.ReturnsCallback callback) {
            var template = new RabbitTemplate(broker);
            template.setReturnsCallback(callback);
            return template;
          }
        }
        """);
  }
}
