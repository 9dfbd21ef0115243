package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class UnlimitedPrefetchTest {
  private final CheckTester tester = CheckTester.of(UnlimitedPrefetch.class);

  @Test
  void followsFieldsAndConsumers() {
    tester.check(
        """
        import com.rabbitmq.client.*;
        import java.io.IOException;

        class Invoices {
          private Channel channel;

          void start(Connection connection) throws IOException {
            channel = connection.createChannel(); // flagged
            channel.queueDeclarePassive("invoices");
            channel.basicConsume("invoices", (tag, delivery) -> acknowledge(delivery), tag -> {});
          }

          private void acknowledge(Delivery delivery) throws IOException {
            channel.basicAck(delivery.getEnvelope().getDeliveryTag(), false);
          }

          Channel refunds(Connection connection) throws IOException {
            var refunds = connection.createChannel(); // flagged
            refunds.basicConsume("refunds", false, new DefaultConsumer(refunds) {});
            return refunds;
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheDeliveriesAreLimitedOrOtherCodeMayLimitThem() {
    tester.check(
        """
        import com.rabbitmq.client.*;
        import java.io.IOException;

        class Invoices {
          protected Channel open;

          void passed(Channel channel, DeliverCallback callback) throws IOException {
            channel.basicConsume("invoices", false, callback, tag -> {});
          }

          void configured(Connection connection, DeliverCallback callback) throws IOException {
            var channel = connection.createChannel();
            declare(channel);
            channel.basicConsume("invoices", false, callback, tag -> {});
          }

          void limited(Connection connection, DeliverCallback callback, int limit) throws IOException {
            var channel = connection.createChannel();
            channel.basicQos(0, limit, false);
            channel.basicConsume("invoices", false, callback, tag -> {});
          }

          void automatic(Connection connection, DeliverCallback callback, boolean automatic) throws IOException {
            var channel = connection.createChannel();
            channel.basicConsume("metrics", true, callback, tag -> {});
            channel.basicConsume("metrics", automatic, callback, tag -> {});
          }

          void shared(Connection connection, DeliverCallback callback) throws IOException {
            open = connection.createChannel();
            open.basicConsume("invoices", false, callback, tag -> {});
          }

          Channel publisher(Connection connection) throws IOException {
            return connection.createChannel();
          }

          void declare(Channel channel) throws IOException {
            channel.basicQos(10);
          }

          void handedOn(Connection connection, DeliverCallback callback) throws IOException {
            var channel = connection.createChannel();
            hand(channel);
            channel.basicConsume("invoices", false, callback, tag -> {});
          }

          void hand(Channel channel) {
            open = channel;
          }
        }
        """);
  }

  @Test
  void repairsWhereTheChannelIsNamed() {
    tester.repair(
        """
        import com.rabbitmq.client.*;
        import java.io.IOException;

        class Invoices {
          private Channel channel;

          void start(Connection connection, DeliverCallback callback) throws IOException {
            this.channel = connection.createChannel();
            channel.basicConsume("invoices", false, callback, tag -> {});
            Channel refunds = connection.createChannel();
            refunds.basicConsume("refunds", false, callback, tag -> {});
          }
        }
        """,
        """
        import com.rabbitmq.client.*;
        import java.io.IOException;

        class Invoices {
          private Channel channel;

          void start(Connection connection, DeliverCallback callback) throws IOException {
            this.channel = connection.createChannel();
            this.channel.basicQos(100);
            channel.basicConsume("invoices", false, callback, tag -> {});
            Channel refunds = connection.createChannel();
            refunds.basicQos(100);
            refunds.basicConsume("refunds", false, callback, tag -> {});
          }
        }
        """);
  }
}
