package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class AcknowledgedTwiceTest {
  private final CheckTester tester = CheckTester.of(AcknowledgedTwice.class);

  @Test
  void staysQuietWhereTheModeIsUnknownOrTheChannelAnother() {
    tester.check(
        """
        import com.rabbitmq.client.Channel;
        import org.springframework.amqp.rabbit.annotation.RabbitListener;

        class Invoices {
          private Channel other;

          @RabbitListener(queues = "invoices")
          void configured(String invoice, Channel channel) throws Exception {
            channel.basicAck(1, false);
          }

          @RabbitListener(queues = "invoices", ackMode = "${invoices.mode}")
          void elsewhere(String invoice, Channel channel) throws Exception {
            channel.basicAck(1, false);
          }

          @RabbitListener(queues = "invoices", ackMode = "AUTO")
          void anotherChannel(String invoice) throws Exception {
            other.basicAck(1, false);
          }
        }
        """);
  }

  @Test
  void reportsRejectionsAndTheBrokersOwnAcknowledgement() {
    tester.check(
        """
        import com.rabbitmq.client.Channel;
        import org.springframework.amqp.rabbit.annotation.RabbitListener;

        class Invoices {
          static final String BY_BROKER = "NONE";

          @RabbitListener(queues = "invoices", ackMode = BY_BROKER)
          void onInvoice(String invoice, Channel channel) throws Exception {
            try {
              System.out.println(invoice);
            } catch (RuntimeException e) {
              channel.basicNack(1, false, false); // flagged
            }
          }
        }
        """);
  }
}
