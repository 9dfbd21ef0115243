package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ConfirmationIgnoredTest {
  private final CheckTester tester = CheckTester.of(ConfirmationIgnored.class);

  @Test
  void staysQuietWhereSomebodyLooks() {
    tester.check(
        """
        import com.rabbitmq.client.Channel;

        class Invoices {
          boolean send(Channel channel) throws Exception {
            if (!channel.waitForConfirms(5_000)) {
              throw new IllegalStateException();
            }
            return channel.waitForConfirms();
          }
        }
        """);
    tester.check(
        """
        import com.rabbitmq.client.Channel;

        class Invoices {
          void listen(Channel channel) {
            channel.addConfirmListener((tag, multiple) -> {}, (tag, multiple) -> sendAgain(tag));
          }

          void send(Channel channel) throws Exception {
            channel.waitForConfirms();
          }

          void sendAgain(long tag) {}
        }
        """);
    tester.check(
        """
        import org.springframework.amqp.rabbit.connection.PublisherCallbackChannel;

        class Invoices {
          void send(PublisherCallbackChannel channel) throws Exception {
            channel.waitForConfirms();
          }
        }
        """);
  }

  @Test
  void repairsWhereAnIoExceptionMayBeThrown() {
    tester.repair(
        """
        import com.rabbitmq.client.Channel;

        class Invoices {
          void caught(Channel channel) throws InterruptedException {
            try {
              channel.waitForConfirms();
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          }

          void uncaught(Channel channel) throws InterruptedException {
            channel.waitForConfirms();
          }
        }
        """,
        """
        import com.rabbitmq.client.Channel;

        class Invoices {
          void caught(Channel channel) throws InterruptedException {
            try {
              channel.waitForConfirmsOrDie();
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          }

          void uncaught(Channel channel) throws InterruptedException {
            channel.waitForConfirms();
          }
        }
        """);
  }
}
