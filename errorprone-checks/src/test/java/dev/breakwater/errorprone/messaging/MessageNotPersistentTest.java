package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class MessageNotPersistentTest {
  private final CheckTester tester = CheckTester.of(MessageNotPersistent.class);

  @Test
  void reportsEveryOverload() {
    tester.check(
        """
        import com.rabbitmq.client.Channel;
        import java.io.IOException;

        class Invoices {
          void send(Channel channel, byte[] invoice) throws IOException {
            channel.basicPublish("billing", "invoices", true, null, invoice); // flagged
            channel.basicPublish("billing", "invoices", true, false, null, invoice); // flagged
          }
        }
        """);
  }

  @Test
  void staysQuietAboutPropertiesAndReplies() {
    tester.check(
        """
        import com.rabbitmq.client.*;
        import java.io.IOException;

        class Invoices {
          private AMQP.BasicProperties usual;

          void send(Channel channel, AMQP.BasicProperties request, byte[] invoice) throws IOException {
            channel.basicPublish("billing", "invoices", usual, invoice);
            channel.basicPublish("billing", "invoices", MessageProperties.BASIC, invoice);
            channel.basicPublish("", request.getReplyTo(), null, invoice);
          }
        }
        """);
  }

  @Test
  void repairsBesideAnotherClassOfTheName() {
    tester.repair(
        """
        import com.rabbitmq.client.Channel;
        import java.io.IOException;
        import org.springframework.amqp.core.MessageProperties;

        class Invoices {
          MessageProperties other;

          void send(Channel channel, byte[] invoice) throws IOException {
            channel.basicPublish("billing", "invoices", null, invoice);
          }
        }
        """,
        """
        import com.rabbitmq.client.Channel;
        import java.io.IOException;
        import org.springframework.amqp.core.MessageProperties;

        class Invoices {
          MessageProperties other;

          void send(Channel channel, byte[] invoice) throws IOException {
            channel.basicPublish(
                "billing", "invoices", com.rabbitmq.client.MessageProperties.MINIMAL_PERSISTENT_BASIC, invoice);
          }
        }
        """);
  }
}
