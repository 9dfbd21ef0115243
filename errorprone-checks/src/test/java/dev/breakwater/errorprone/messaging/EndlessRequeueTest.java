package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class EndlessRequeueTest {
  private final CheckTester tester = CheckTester.of(EndlessRequeue.class);

  @Test
  void staysQuietWhenRedeliveriesAreBounded() {
    tester.check(
        """
        import com.rabbitmq.client.*;

        class Orders {
          void onOrder(Channel channel, Envelope envelope, byte[] body) throws Exception {
            try {
              book(body);
            } catch (Exception e) {
              channel.basicNack(envelope.getDeliveryTag(), false, !envelope.isRedeliver());
            }
          }

          void onReturn(Channel channel, Envelope envelope, byte[] body) throws Exception {
            boolean again = envelope.isRedeliver();
            try {
              book(body);
            } catch (Exception e) {
              System.err.println(again);
              channel.basicReject(envelope.getDeliveryTag(), true);
            }
          }

          void onRefund(Channel channel, Delivery delivery) throws Exception {
            try {
              book(delivery.getBody());
            } catch (Exception e) {
              Thread.sleep(5_000);
              channel.basicReject(delivery.getEnvelope().getDeliveryTag(), true);
            }
          }

          void book(byte[] order) {}
        }
        """);
  }

  @Test
  void staysQuietAboutParticularFailuresAndDecisions() {
    tester.check(
        """
        import com.rabbitmq.client.*;

        class Orders {
          void onOrder(Channel channel, long tag, byte[] body) throws Exception {
            try {
              book(body);
            } catch (IllegalStateException notYet) {
              channel.basicReject(tag, true);
            } catch (Exception e) {
              if (e.getCause() instanceof java.io.IOException) {
                channel.basicReject(tag, true);
              } else {
                channel.basicReject(tag, false);
              }
            }
          }

          void giveBack(Channel channel, long tag) throws Exception {
            channel.basicReject(tag, true);
          }

          void book(byte[] order) {}
        }
        """);
  }

  @Test
  void reportsInALambda() {
    tester.check(
        """
        import com.rabbitmq.client.*;

        class Orders {
          DeliverCallback listener(Channel channel) {
            return (consumerTag, delivery) -> {
              try {
                book(delivery.getBody());
              } catch (RuntimeException e) {
                channel.basicReject(delivery.getEnvelope().getDeliveryTag(), true); // flagged
              }
            };
          }

          void book(byte[] order) {}
        }
        """);
  }

  @Test
  void knowsSpringsException() {
    tester.check(
        """
        import java.net.ConnectException;
        import org.springframework.amqp.AmqpRejectAndDontRequeueException;
        import org.springframework.amqp.ImmediateRequeueAmqpException;
        import org.springframework.amqp.core.Message;
        import org.springframework.amqp.rabbit.annotation.RabbitListener;

        class Orders {
          @RabbitListener(queues = "orders")
          void onOrder(String order) {
            try {
              book(order);
            } catch (Exception e) {
              throw new ImmediateRequeueAmqpException("later", e); // flagged
            }
          }

          @RabbitListener(queues = "returns")
          void onReturn(String order) {
            try {
              book(order);
            } catch (ConnectException e) {
              throw new ImmediateRequeueAmqpException("later", e);
            } catch (Exception e) {
              throw new AmqpRejectAndDontRequeueException("never", e);
            }
          }

          @RabbitListener(queues = "refunds")
          void onRefund(Message refund) {
            try {
              book(refund.toString());
            } catch (Exception e) {
              if (refund.getMessageProperties().isRedelivered()) {
                throw new AmqpRejectAndDontRequeueException("never", e);
              }
              throw new ImmediateRequeueAmqpException("later", e);
            }
          }

          void book(String order) throws Exception {}
        }
        """);
  }

  @Test
  void knowsNats() {
    tester.check(
        """
        import io.nats.client.*;
        import java.time.Duration;

        class Orders {
          MessageHandler listener() {
            return message -> {
              try {
                book(message.getData());
                message.ack();
              } catch (Exception e) {
                message.nak(); // flagged
              }
            };
          }

          MessageHandler patient() {
            return message -> {
              try {
                book(message.getData());
                message.ack();
              } catch (IllegalStateException notYet) {
                message.nak();
              } catch (Exception e) {
                message.nakWithDelay(Duration.ofSeconds(10));
              }
            };
          }

          MessageHandler bounded() {
            return message -> {
              try {
                book(message.getData());
                message.ack();
              } catch (Exception e) {
                if (message.metaData().deliveredCount() > 5) {
                  message.term();
                } else {
                  message.nak();
                }
              }
            };
          }

          void book(byte[] order) {}
        }
        """);
  }

  @Test
  void delaysTheRedelivery() {
    tester.repair(
        """
        import io.nats.client.Message;

        class Orders {
          void onOrder(Message message) {
            try {
              book(message.getData());
            } catch (Exception e) {
              message.nak();
            }
          }

          void book(byte[] order) {}
        }
        """,
        """
        import io.nats.client.Message;
        import java.time.Duration;

        class Orders {
          void onOrder(Message message) {
            try {
              book(message.getData());
            } catch (Exception e) {
              message.nakWithDelay(Duration.ofSeconds(30));
            }
          }

          void book(byte[] order) {}
        }
        """);
  }
}
