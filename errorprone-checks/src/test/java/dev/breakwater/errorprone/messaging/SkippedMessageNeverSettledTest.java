package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkippedMessageNeverSettledTest {
  private final CheckTester tester = CheckTester.of(SkippedMessageNeverSettled.class);

  private static String listener(String statements) {
    return """
        import com.rabbitmq.client.Channel;
        import org.springframework.amqp.rabbit.annotation.RabbitListener;

        class Orders {
          private volatile boolean stopping;

          @RabbitListener(queues = "orders", ackMode = "MANUAL")
          void onOrder(String order, Channel channel, long tag) throws Exception {
            %s
          }

          private void done(Channel channel, long tag) throws Exception {
            channel.basicAck(tag, false);
          }

          void book(String order) {}
        }
        """
        .formatted(statements);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        String text = order.trim();
        if (text.isEmpty()) {
          System.out.println("empty");
          return; // flagged
        }
        book(text);
        channel.basicAck(tag, false);
        """,
        """
        if (order.isEmpty())
          return; // flagged
        try {
          book(order);
          channel.basicAck(tag, false);
        } catch (RuntimeException e) {
          channel.basicReject(tag, false);
        }
        """
      })
  void reportsAReturnThatTheMessageDecides(String statements) {
    tester.check(listener(statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (stopping) { return; } book(order); channel.basicAck(tag, false);",
        "if (!channel.isOpen()) { return; } book(order); channel.basicAck(tag, false);",
        "if (order.isEmpty()) { channel.basicReject(tag, false); return; } channel.basicAck(tag, false);",
        "if (order.isEmpty()) { done(channel, tag); return; } channel.basicAck(tag, false);",
        "if (order.isEmpty()) { book(order); return; } channel.basicAck(tag, false);",
        "if (order.isEmpty()) { throw new IllegalStateException(); } channel.basicAck(tag, false);",
        "done(channel, tag); if (order.isEmpty()) { return; } channel.basicAck(tag, true);",
        "if (stopping) { channel.basicAck(tag, false); }",
        """
        try {
          if (order.isEmpty()) {
            return;
          }
          channel.basicAck(tag, false);
        } finally {
          done(channel, tag);
        }
        """
      })
  void staysQuietWhenTheMessageIsSettledOrSomethingElseDecides(String statements) {
    tester.check(listener(statements));
  }

  @Test
  void knowsOtherClientsThatSettleOneByOne() {
    tester.check(
        """
        import com.google.cloud.pubsub.v1.MessageReceiver;

        class Trades {
          MessageReceiver receiver() {
            return (trade, reply) -> {
              if (trade.getData().isEmpty()) {
                return; // flagged
              }
              book(trade.getData().toStringUtf8());
              reply.ack();
            };
          }

          private void book(String trade) {}
        }
        """);
  }
}
