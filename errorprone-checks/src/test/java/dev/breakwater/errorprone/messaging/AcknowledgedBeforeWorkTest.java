package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcknowledgedBeforeWorkTest {
  private final CheckTester tester = CheckTester.of(AcknowledgedBeforeWork.class);

  private static String listener(String statements) {
    return """
        import java.util.*;
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.kafka.support.Acknowledgment;

        class Orders {
          private Ledger ledger;
          private Codec codec;
          private Counter counter;
          private final List<String> seen = new ArrayList<>();

          @KafkaListener(topics = "orders")
          void onOrder(String text, Acknowledgment acknowledgment) {
            %s
          }

          private void remember(String order) {
            seen.add(order);
          }
        }

        interface Ledger {
          void book(Object order);

          Object issue(Object order);

          void flush();
        }

        interface Codec {
          Object read(String text);
        }

        interface Counter {
          void count(Object order);
        }
        """
        .formatted(statements);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        acknowledgment.acknowledge(); // flagged
        ledger.book(text);
        """,
        """
        Object order = codec.read(text);
        System.out.println(order);
        acknowledgment.acknowledge(); // flagged
        if (seen.isEmpty()) {
          ledger.book(order);
        }
        """,
        """
        try {
          acknowledgment.acknowledge(); // flagged
          ledger.book(text.trim());
        } catch (RuntimeException e) {
          System.err.println(e);
        }
        """
      })
  void reportsWorkBehindTheAcknowledgement(String statements) {
    tester.check(listener(statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ledger.book(text); acknowledgment.acknowledge(); counter.count(text);",
        "ledger.book(text); acknowledgment.acknowledge(); ledger.book(text);",
        "Object receipt = ledger.issue(text); acknowledgment.acknowledge(); ledger.book(receipt);",
        "acknowledgment.acknowledge(); counter.count(text);",
        "acknowledgment.acknowledge(); System.out.println(text);",
        "acknowledgment.acknowledge(); remember(text);",
        "acknowledgment.acknowledge(); ledger.flush();",
        "if (text.isEmpty()) { acknowledgment.acknowledge(); ledger.book(text); return; }",
        "acknowledgment.nack(java.time.Duration.ZERO); ledger.book(text);"
      })
  void staysQuietWhenTheWorkIsDoneBeforeOrThereIsNone(String statements) {
    tester.check(listener(statements));
  }

  @Test
  void staysQuietInAMethodThatIsCalledAfterTheWork() {
    tester.check(
        """
        import com.rabbitmq.client.Channel;
        import java.util.List;
        import software.amazon.awssdk.services.sqs.SqsClient;
        import software.amazon.awssdk.services.sqs.model.Message;

        class Orders {
          interface Results {
            void publish(String result);
          }

          void done(Channel channel, long tag, String result, Results results) throws Exception {
            channel.basicAck(tag, false);
            results.publish(result);
          }

          void done(SqsClient sqs, List<Message> booked, Results results) {
            for (Message message : booked) {
              sqs.deleteMessage(d -> d.receiptHandle(message.receiptHandle()));
              results.publish(message.messageId());
            }
          }
        }
        """);
  }

  @Test
  void knowsPollLoopsAndCallbacks() {
    tester.check(
        """
        import com.rabbitmq.client.Channel;
        import com.rabbitmq.client.DeliverCallback;
        import java.time.Duration;
        import org.apache.kafka.clients.consumer.*;

        class Orders {
          interface Ledger {
            void book(Object order);
          }

          void before(Consumer<String, String> consumer, Ledger ledger) {
            while (true) {
              var records = consumer.poll(Duration.ofSeconds(1));
              consumer.commitSync(); // flagged
              for (var record : records) {
                ledger.book(record.value());
              }
            }
          }

          void ofTheTurnBefore(Consumer<String, String> consumer, Ledger ledger) {
            while (true) {
              consumer.commitSync();
              var records = consumer.poll(Duration.ofSeconds(1));
              records.forEach(ledger::book);
            }
          }

          DeliverCallback callback(Channel channel, Ledger ledger) {
            return (tag, delivery) -> {
              channel.basicAck(delivery.getEnvelope().getDeliveryTag(), false); // flagged
              ledger.book(new String(delivery.getBody()));
            };
          }
        }
        """);
  }
}
