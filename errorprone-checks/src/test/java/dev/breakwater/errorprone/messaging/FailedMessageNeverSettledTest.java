package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailedMessageNeverSettledTest {
  private final CheckTester tester = CheckTester.of(FailedMessageNeverSettled.class);

  private static String catching(String statements, boolean flagged) {
    return """
        import com.rabbitmq.client.Channel;
        import com.rabbitmq.client.Delivery;

        class Orders {
          private volatile boolean stopping;
          private Channel channel;

          void onOrder(Delivery delivery) throws Exception {
            long tag = delivery.getEnvelope().getDeliveryTag();
            try {
              book(delivery.getBody());
              channel.basicAck(tag, false);
            } catch (Exception e) {%s
              %s
            }
          }

          void book(byte[] order) {}

          private void reject(long tag) throws Exception {
            channel.basicNack(tag, false, false);
          }

          private void tell(Exception e) {
            System.err.println(e);
          }
        }
        """
        .formatted(flagged ? " // flagged" : "", statements);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "System.err.println(e);", "tell(e);", "return;"})
  void reportsWhatOnlyTells(String statements) {
    tester.check(catching(statements, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "channel.basicReject(tag, false);",
        "reject(tag);",
        "channel.basicAck(tag, false);",
        "throw e;",
        "if (stopping) { return; } throw e;",
        "channel.abort();"
      })
  void staysQuietWhenSomethingIsDone(String statements) {
    tester.check(catching(statements, false));
  }

  @Test
  void staysQuietWhenTheMessageIsSettledBehindIt() {
    tester.check(
        """
        import com.rabbitmq.client.Channel;

        class Orders {
          void onOrder(Channel channel, long tag, String order) throws Exception {
            boolean done = false;
            try {
              book(order);
              channel.basicAck(tag, false);
              done = true;
            } catch (RuntimeException e) {
              System.err.println(e);
            }
            if (!done) {
              putBack(channel, tag);
            }
          }

          void onReturn(Channel channel, long tag, String order) throws Exception {
            boolean done = false;
            try {
              try {
                book(order);
                channel.basicAck(tag, false);
                done = true;
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            } finally {
              if (!done) {
                putBack(channel, tag);
              }
            }
          }

          private void putBack(Channel channel, long tag) throws Exception {
            channel.basicReject(tag, false);
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void staysQuietWhenOnlyTheAcknowledgementIsTried() {
    tester.check(
        """
        import com.rabbitmq.client.Channel;
        import com.rabbitmq.client.Delivery;

        class Orders {
          void onOrder(Channel channel, Delivery delivery) {
            book(delivery.getBody());
            try {
              long tag = delivery.getEnvelope().getDeliveryTag();
              channel.basicAck(tag, false);
            } catch (Exception e) {
              System.err.println(e);
            }
          }

          void book(byte[] order) {}
        }
        """);
  }

  @Test
  void staysQuietAboutAFailureThatWasThoughtOf() {
    tester.check(
        """
        import org.springframework.kafka.support.Acknowledgment;

        class Orders {
          void onOrder(String order, Acknowledgment acknowledgment) {
            try {
              book(order);
              acknowledgment.acknowledge();
            } catch (UnsupportedOperationException e) {
              System.err.println(e);
            }
          }

          void onReturn(String order, Acknowledgment acknowledgment) {
            for (int attempt = 0; attempt < 3; attempt++) {
              try {
                book(order);
                acknowledgment.acknowledge();
                return;
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void knowsWhichBrokersDeliverAgainByThemselves() {
    tester.check(
        """
        import software.amazon.awssdk.services.sqs.SqsClient;

        class Orders {
          void onOrder(SqsClient sqs, software.amazon.awssdk.services.sqs.model.Message message) {
            try {
              book(message.body());
              sqs.deleteMessage(d -> d.queueUrl("orders").receiptHandle(message.receiptHandle()));
            } catch (Exception e) {
              System.err.println(e);
            }
          }

          void onReturn(javax.jms.Message message) {
            try {
              book(message.getBody(String.class));
              message.acknowledge();
            } catch (Exception e) { // flagged
              System.err.println(e);
            }
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void followsTheMethodThatWorksAndAcknowledges() {
    tester.check(
        """
        import javax.jms.Message;

        class Orders {
          void onOrder(Message message) {
            try {
              bookAndAcknowledge(message);
            } catch (Exception e) { // flagged
              System.err.println(e);
            }
          }

          void onReturn(Message message) {
            try {
              acknowledge(message);
            } catch (Exception e) {
              System.err.println(e);
            }
          }

          private void bookAndAcknowledge(Message message) throws Exception {
            book(message.getBody(String.class));
            message.acknowledge();
          }

          private void acknowledge(Message message) throws Exception {
            message.acknowledge();
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void knowsOtherClientsThatRepeatNothing() {
    tester.check(
        """
        import com.google.cloud.pubsub.v1.MessageReceiver;
        import org.apache.pulsar.client.api.MessageListener;

        class Trades {
          MessageReceiver receiver() {
            return (trade, reply) -> {
              try {
                book(trade.getData().toStringUtf8());
                reply.ack();
              } catch (RuntimeException e) { // flagged
                System.out.println(e);
              }
            };
          }

          MessageListener<String> listener() {
            return (consumer, trade) -> {
              try {
                book(trade.getValue());
                consumer.acknowledge(trade);
              } catch (Exception e) {
                consumer.negativeAcknowledge(trade);
              }
            };
          }

          private void book(String trade) {}
        }
        """);
  }
}
