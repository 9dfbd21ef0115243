package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcknowledgedDespiteFailureTest {
  private final CheckTester tester = CheckTester.of(AcknowledgedDespiteFailure.class);

  @Test
  void staysQuietWhenAFlagGuardsTheAcknowledgement() {
    tester.check(
        """
        import org.springframework.kafka.support.Acknowledgment;

        class Orders {
          void onOrder(String order, Acknowledgment acknowledgment) {
            boolean done = false;
            try {
              book(order);
              done = true;
            } finally {
              if (done) {
                acknowledgment.acknowledge();
              }
            }
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void staysQuietWhenTheCatchClauseDeadLetters() {
    tester.check(
        """
        import org.springframework.kafka.core.KafkaTemplate;
        import org.springframework.kafka.support.Acknowledgment;

        class Orders {
          KafkaTemplate<String, String> kafka;

          void onOrder(String order, Acknowledgment acknowledgment) {
            try {
              book(order);
            } catch (RuntimeException e) {
              kafka.send("orders.dlt", order).join();
            } finally {
              acknowledgment.acknowledge();
            }
          }

          void onReturn(String order, Acknowledgment acknowledgment) {
            try {
              book(order);
            } catch (RuntimeException e) {
              putAside(order, e);
            }
            acknowledgment.acknowledge();
          }

          void putAside(String order, Exception failure) {
            kafka.send("orders.dlt", order).join();
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void reportsAHandlerOfTheSameClassThatOnlyLogs() {
    tester.check(
        """
        import org.springframework.kafka.support.Acknowledgment;

        class Orders {
          void onOrder(String order, Acknowledgment acknowledgment) {
            try {
              book(order);
            } catch (RuntimeException e) {
              tell(order, e);
            }
            acknowledgment.acknowledge(); // flagged
          }

          void tell(String order, Exception failure) {
            System.err.println(order + failure);
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void staysQuietWhenTheCatchClauseLeaves() {
    tester.check(
        """
        import com.rabbitmq.client.Channel;

        class Orders {
          void onOrder(Channel channel, long tag, String order) throws Exception {
            try {
              book(order);
            } catch (RuntimeException e) {
              System.err.println(e);
              return;
            }
            channel.basicAck(tag, false);
          }

          void onReturn(Channel channel, long tag, String order) throws Exception {
            try {
              book(order);
            } catch (IllegalArgumentException malformed) {
              System.err.println(malformed);
            }
            channel.basicAck(tag, false);
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void staysQuietAboutATryOnTheSide() {
    tester.check(
        """
        import org.springframework.kafka.support.Acknowledgment;

        class Orders {
          void onOrder(String order, Acknowledgment acknowledgment) {
            book(order);
            try {
              count(order);
            } catch (RuntimeException e) {
              System.err.println(e);
            }
            acknowledgment.acknowledge();
          }

          void book(String order) {}

          void count(String order) {}
        }
        """);
  }

  @Test
  void staysQuietAboutAConsumerThatIsClosed() {
    tester.check(
        """
        import org.apache.kafka.clients.consumer.*;
        import java.time.Duration;

        class Loop {
          void run(Consumer<String, String> consumer) {
            try {
              while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(r -> book(r.value()));
                consumer.commitAsync();
              }
            } finally {
              try {
                consumer.commitSync();
              } finally {
                consumer.close();
              }
            }
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void knowsJmsAndSqs() {
    tester.check(
        """
        import jakarta.jms.Message;
        import software.amazon.awssdk.services.sqs.SqsClient;

        class Orders {
          void onOrder(Message message) throws Exception {
            try {
              book(message.getBody(String.class));
            } finally {
              message.acknowledge(); // flagged
            }
          }

          void onReturn(SqsClient sqs, software.amazon.awssdk.services.sqs.model.Message message) {
            try {
              book(message.body());
            } catch (Exception e) {
              System.err.println("failed" + e);
            }
            sqs.deleteMessage(d -> d.queueUrl("returns").receiptHandle(message.receiptHandle())); // flagged
          }

          void book(String order) {}
        }
        """);
  }

  private static String batch(String failing, boolean flagged) {
    return """
        import java.time.Duration;
        import java.util.*;
        import org.apache.kafka.clients.consumer.*;

        class Orders {
          private final List<Object> failed = new ArrayList<>();
          private int failures;

          void next(Consumer<String, String> consumer) {
            ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(1));
            for (ConsumerRecord<String, String> record : records) {
              try {
                book(record.value());
              } catch (Exception e) {
                %s
              }
            }
            consumer.commitSync();%s
          }

          void book(String order) {}

          void park(String order) {}
        }
        """
        .formatted(failing, flagged ? " // flagged" : "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "System.err.println(record + \" failed\" + e);", "continue;"})
  void reportsACommitOfABatchWhoseFailuresAreSwallowed(String failing) {
    tester.check(batch(failing, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "failed.add(record);",
        "park(record.value()); failed.add(record.key());",
        "failures++;",
        "break;",
        "return;",
        "throw e;",
        "consumer.seek(new org.apache.kafka.common.TopicPartition(record.topic(), 0), record.offset());"
      })
  void staysQuietWhenTheBatchKnowsOfItsFailures(String failing) {
    tester.check(batch(failing, false));
  }

  @Test
  void staysQuietWhenOnlyWhatSucceededIsAcknowledged() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.consumer.*;
        import org.apache.kafka.common.TopicPartition;

        class Orders {
          void book(Consumer<String, String> consumer, ConsumerRecords<String, String> records) {
            Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
            for (var record : records) {
              try {
                book(record.value());
                done.put(new TopicPartition(record.topic(), record.partition()),
                    new OffsetAndMetadata(record.offset() + 1));
              } catch (RuntimeException e) {
                System.err.println(e);
              }
            }
            consumer.commitSync(done);
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void knowsPulsarNatsAndPubSub() {
    tester.check(
        """
        import org.apache.pulsar.client.api.*;

        class Orders {
          void onOrder(Consumer<String> consumer, Message<String> message) throws Exception {
            try {
              book(message.getValue());
            } catch (RuntimeException e) {
              System.err.println(e);
            } finally {
              consumer.acknowledge(message); // flagged
            }
          }

          void onReturn(Consumer<String> consumer, Message<String> message) throws Exception {
            try {
              book(message.getValue());
              consumer.acknowledge(message);
            } catch (RuntimeException e) {
              consumer.negativeAcknowledge(message);
            }
          }

          void book(String order) {}
        }
        """);
    tester.check(
        """
        import com.google.cloud.pubsub.v1.*;
        import io.nats.client.MessageHandler;

        class Orders {
          MessageHandler handler() {
            return message -> {
              try {
                book(message.getData());
              } catch (Exception e) {
                System.err.println(e);
              }
              message.ack(); // flagged
            };
          }

          MessageReceiver receiver() {
            return (message, reply) -> {
              try {
                book(message.getData().toByteArray());
              } finally {
                reply.ack(); // flagged
              }
            };
          }

          MessageReceiver careful() {
            return (message, reply) -> {
              try {
                book(message.getData().toByteArray());
              } catch (RuntimeException e) {
                reply.nack();
                return;
              }
              reply.ack();
            };
          }

          void book(byte[] order) {}
        }
        """);
  }

  @Test
  void knowsServiceBusAndReactiveMessaging() {
    tester.check(
        """
        import com.azure.messaging.servicebus.ServiceBusReceivedMessageContext;

        class Orders {
          void onOrder(ServiceBusReceivedMessageContext context) {
            try {
              book(context.getMessage().getBody().toString());
            } catch (Exception e) {
              System.err.println(e);
            }
            context.complete(); // flagged
          }

          void onReturn(ServiceBusReceivedMessageContext context) {
            try {
              book(context.getMessage().getBody().toString());
            } catch (Exception e) {
              context.deadLetter();
              return;
            }
            context.complete();
          }

          void book(String order) {}
        }
        """);
    tester.check(
        """
        import java.util.concurrent.CompletionStage;
        import org.eclipse.microprofile.reactive.messaging.*;

        class Orders {
          @Incoming("orders")
          CompletionStage<Void> onOrder(Message<String> message) {
            try {
              book(message.getPayload());
            } catch (RuntimeException e) {
              System.err.println(e);
            }
            return message.ack(); // flagged
          }

          @Incoming("returns")
          CompletionStage<Void> onReturn(Message<String> message) {
            try {
              book(message.getPayload());
            } catch (RuntimeException e) {
              return message.nack(e);
            }
            return message.ack();
          }

          void book(String order) {}
        }
        """);
    tester.check(
        """
        import io.awspring.cloud.sqs.listener.acknowledgement.Acknowledgement;

        class Orders {
          void onOrder(String order, Acknowledgement acknowledgement) {
            try {
              book(order);
            } finally {
              acknowledgement.acknowledge(); // flagged
            }
          }

          void book(String order) {}
        }
        """);
  }
}
