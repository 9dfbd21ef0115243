package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SendCallbackIgnoresFailureTest {
  private final CheckTester tester = CheckTester.of(SendCallbackIgnoresFailure.class);

  @Test
  void findsTheCodeBehindReferencesAndObjects() {
    tester.check(
        """
        import org.apache.kafka.clients.producer.*;

        class Orders {
          static class Counting implements Callback {
            int sent;

            @Override
            public void onCompletion(RecordMetadata metadata, Exception failure) {
              sent++;
            }
          }

          void publish(Producer<String, String> producer, ProducerRecord<String, String> order) {
            producer.send(order, this::sent); // flagged
            Callback counted = (metadata, failure) -> System.out.println(metadata);
            producer.send(order, counted); // flagged
            producer.send(order, new Counting()); // flagged
            producer.send(order, this::checked);
            producer.send(
                order,
                new Callback() { // flagged
                  @Override
                  public void onCompletion(RecordMetadata metadata, Exception failure) {
                    System.out.println(metadata.offset());
                  }
                });
          }

          private void sent(RecordMetadata metadata, Exception failure) {
            System.out.println(metadata.offset());
          }

          private void checked(RecordMetadata metadata, Exception failure) {
            Runnable later = () -> System.out.println(failure);
            later.run();
          }
        }
        """);
  }

  @Test
  void staysQuietWhereSomebodyElseHearsOfTheFailure() {
    tester.check(
        """
        import java.util.concurrent.*;
        import org.apache.kafka.clients.producer.*;
        import org.springframework.kafka.core.KafkaTemplate;

        class Orders {
          Future<RecordMetadata> publish(
              Producer<String, String> producer, ProducerRecord<String, String> order, Callback given) {
            producer.send(order, given);
            producer.send(order, (metadata, ignored) -> {});
            producer.send(order, (metadata, failure) -> System.out.println(metadata.hasOffset()));
            return producer.send(order, (metadata, failure) -> System.out.println("done"));
          }

          CompletableFuture<Void> publish(KafkaTemplate<String, String> kafka) {
            kafka.send("orders", "1").whenComplete((sent, failure) -> System.out.println(sent)).join();
            kafka.send("orders", "1").thenRun(() -> {}).exceptionally(e -> null);
            kafka.send("orders", "1").whenComplete((sent, failure) -> System.out.println(sent == null));
            var success = kafka.send("orders", "1").handle((sent, failure) -> sent != null);
            return kafka.send("orders", "1").thenAccept(sent -> {});
          }

          void inTransaction(Producer<String, String> producer, ProducerRecord<String, String> order) {
            producer.beginTransaction();
            producer.send(order, (metadata, failure) -> System.out.println("done"));
            producer.commitTransaction();
          }
        }
        """);
  }

  @Test
  void followsStagesToTheirEnd() {
    tester.check(
        """
        import java.util.concurrent.*;
        import org.springframework.kafka.core.KafkaTemplate;

        class Orders {
          void publish(KafkaTemplate<String, String> kafka) {
            kafka.send("orders", "1").whenComplete((sent, failure) -> {}); // flagged
            kafka.send("orders", "1").thenApply(sent -> 1).whenComplete((one, failure) -> {}); // flagged
          }

          CompletableFuture<String> hidden(KafkaTemplate<String, String> kafka) {
            return kafka.send("orders", "1").handle((sent, failure) -> "sent"); // flagged
          }
        }
        """);
  }

  @Test
  void knowsCallbacksForFailuresOnly() {
    tester.check(
        """
        import com.rabbitmq.client.*;

        class Orders {
          void listen(Channel channel) throws Exception {
            channel.addConfirmListener((tag, multiple) -> System.out.println(tag), (tag, multiple) -> {}); // flagged
            channel.addConfirmListener((tag, multiple) -> {}, (tag, multiple) -> System.out.println(tag));
            channel.addConfirmListener(
                new ConfirmListener() { // flagged
                  @Override
                  public void handleAck(long tag, boolean multiple) {}

                  @Override
                  public void handleNack(long tag, boolean multiple) {}
                });
          }
        }
        """);
    tester.check(
        """
        import jakarta.jms.*;

        class Mails {
          void send(MessageProducer producer, Message mail) throws JMSException {
            producer.send(
                mail,
                new CompletionListener() { // flagged
                  @Override
                  public void onCompletion(Message message) {}

                  @Override
                  public void onException(Message message, Exception failure) {}
                });
          }
        }
        """);
  }

  @Test
  void knowsFuturesAndCallbacksOfOtherClients() {
    tester.check(
        """
        import com.google.api.core.*;
        import com.google.cloud.pubsub.v1.Publisher;
        import com.google.pubsub.v1.PubsubMessage;
        import java.util.concurrent.Executor;

        class Trades {
          void publish(Publisher publisher, PubsubMessage trade, ApiFuture<String> other, Executor executor) {
            var callback =
                new ApiFutureCallback<String>() {
                  @Override
                  public void onSuccess(String id) {}

                  @Override
                  public void onFailure(Throwable failure) {}
                };
            ApiFutures.addCallback(publisher.publish(trade), callback, executor); // flagged
            var sent = publisher.publish(trade);
            ApiFutures.addCallback(sent, callback, executor); // flagged
            ApiFutures.addCallback(other, callback, executor);
          }
        }
        """);
    tester.check(
        """
        import org.apache.rocketmq.client.producer.*;
        import org.apache.rocketmq.common.message.Message;

        class Trades {
          void publish(DefaultMQProducer producer, Message trade) throws Exception {
            producer.send(
                trade,
                new SendCallback() { // flagged
                  @Override
                  public void onSuccess(SendResult result) {}

                  @Override
                  public void onException(Throwable failure) {}
                });
          }
        }
        """);
    tester.check(
        """
        import org.apache.pulsar.client.api.Producer;

        class Meters {
          void publish(Producer<byte[]> producer, byte[] reading) {
            producer.sendAsync(reading).thenAccept(id -> System.out.println(id)); // flagged
          }
        }
        """);
  }
}
