package dev.breakwater.errorprone.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.errorprone.CheckTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendResultIgnoredTest {
  private final CheckTester tester = CheckTester.of(SendResultIgnored.class);

  @Test
  void acceptsAFutureThatIsKept() {
    tester.check(
        """
        import java.util.concurrent.Future;
        import org.apache.kafka.clients.producer.*;

        class Orders {
          Future<RecordMetadata> publish(Producer<String, String> producer) {
            return producer.send(new ProducerRecord<>("orders", "1"));
          }

          void publishAndWait(Producer<String, String> producer) throws Exception {
            producer.send(new ProducerRecord<>("orders", "1")).get();
          }
        }
        """);
  }

  @Test
  void acceptsACallbackButNotNull() {
    tester.check(
        """
        import org.apache.kafka.clients.producer.*;

        class Orders {
          void publish(Producer<String, String> producer, ProducerRecord<String, String> order, Callback outcome) {
            producer.send(order, outcome);
            producer.send(order, (metadata, failure) -> {});
            producer.send(order, null); // flagged
          }
        }
        """);
  }

  @Test
  void reportsASubtypeAndALambdaThatReturnsNothing() {
    tester.check(
        """
        import java.util.List;
        import java.util.function.Function;
        import java.util.concurrent.Future;
        import org.apache.kafka.clients.producer.*;

        class Orders {
          static class AuditedProducer extends KafkaProducer<String, String> {
            AuditedProducer(java.util.Properties properties) {
              super(properties);
            }
          }

          Function<ProducerRecord<String, String>, Future<RecordMetadata>> publish(
              AuditedProducer producer, List<ProducerRecord<String, String>> orders) {
            orders.forEach(order -> producer.send(order)); // flagged
            return order -> producer.send(order);
          }
        }
        """);
  }

  @Test
  void staysQuietInTransactions() {
    tester.check(
        """
        import org.apache.kafka.clients.producer.*;
        import org.springframework.kafka.core.KafkaTemplate;
        import org.springframework.transaction.annotation.Transactional;

        class Orders {
          void publish(Producer<String, String> producer, ProducerRecord<String, String> order) {
            producer.beginTransaction();
            producer.send(order);
            producer.commitTransaction();
          }

          void publish(KafkaTemplate<String, String> template) {
            template.executeInTransaction(
                operations -> {
                  operations.send("orders", "1");
                  return null;
                });
          }

          @Transactional
          void store(KafkaTemplate<String, String> template) {
            template.send("orders", "1");
          }
        }
        """);
  }

  @Test
  void staysQuietAboutSynchronousSends() {
    tester.check(
        """
        import org.springframework.amqp.rabbit.core.RabbitTemplate;

        class Orders {
          void publish(RabbitTemplate template) {
            template.convertAndSend("orders", "1");
          }
        }
        """);
  }

  @Test
  void staysQuietWhereNobodyMissesTheMessage() {
    tester.check(
        """
        import org.apache.kafka.clients.producer.*;

        class Logs {
          interface Appender {}

          static class ToTopic implements Appender {
            void append(Producer<String, String> producer, String line) {
              producer.send(new ProducerRecord<>("logs", line));
            }
          }

          static class ThroughputBenchmark {
            void round(Producer<String, String> producer) {
              producer.send(new ProducerRecord<>("throughput", "1"));
            }
          }

          void audit(Producer<String, String> producer, String line) {
            producer.send(new ProducerRecord<>("audit", line)); // flagged
          }
        }
        """);
  }

  @Test
  void staysQuietAboutAnExemptSender() {
    tester
        .with(SendResultIgnored.EXEMPT, "metrics,audit")
        .check(
            """
            import org.apache.kafka.clients.producer.*;

            record Orders(Producer<String, String> metrics, Producer<String, String> orders) {
              void publish(ProducerRecord<String, String> message) {
                metrics.send(message);
                this.metrics.send(message);
                orders.send(message); // flagged
              }
            }
            """);
  }

  @Test
  void reportsTheUsersOwnWrapper() {
    tester
        .withArgument("-XepOpt:Breakwater:publish=Bus#emit")
        .check(
            """
            import java.util.concurrent.CompletableFuture;

            class Bus {
              CompletableFuture<Void> emit(String event) {
                return null;
              }

              void use() {
                emit("placed"); // flagged
              }
            }
            """);
  }

  @Test
  void reportsAnAnnotatedWrapper() {
    tester.check(
        """
        import dev.breakwater.annotations.Publishes;
        import java.util.List;
        import java.util.concurrent.CompletableFuture;

        class Events {
          interface Bus {
            @Publishes
            CompletableFuture<Void> emit(String event);

            CompletableFuture<Void> close(String reason);
          }

          void use(Bus bus, List<String> events) {
            bus.emit("placed"); // flagged
            bus.close("done");
            events.forEach(bus::emit); // flagged
          }
        }
        """);
  }

  @Test
  void saysThatTheCatchClauseWaitsInVainOnlyIfItDoesSomething() {
    var messages =
        tester
            .findings(
                """
                import java.util.logging.Logger;
                import org.apache.kafka.clients.producer.*;

                class Orders {
                  void publish(Producer<String, String> producer, ProducerRecord<String, String> order) {
                    try {
                      producer.send(order);
                    } catch (Exception e) {
                      throw new IllegalStateException("not sent", e);
                    }
                    try {
                      producer.send(order);
                    } catch (RuntimeException e) {
                      Logger.getGlobal().warning("not sent");
                    }
                    try {
                      Runnable later = () -> producer.send(order);
                      later.run();
                    } catch (RuntimeException e) {
                      throw new IllegalStateException("not started", e);
                    }
                  }
                }
                """)
            .stream()
            .map(d -> d.getMessage(null).contains("the catch clause sees only"))
            .toList();
    assertEquals(List.of(true, false, false), messages);
  }

  @Test
  void knowsPulsarAndItsTransactions() {
    tester.check(
        """
        import org.apache.pulsar.client.api.*;
        import org.apache.pulsar.client.api.transaction.Transaction;
        import org.springframework.pulsar.core.PulsarTemplate;

        class Orders {
          void publish(Producer<String> producer, PulsarTemplate<String> template) throws Exception {
            producer.sendAsync("1"); // flagged
            producer.newMessage().key("1").value("1").sendAsync(); // flagged
            template.sendAsync("orders", "1"); // flagged
            producer.send("1");
            template.send("orders", "1");
          }

          void flushed(Producer<String> producer) throws Exception {
            producer.sendAsync("1");
            producer.flush();
          }

          void together(PulsarClient client, Producer<String> producer) throws Exception {
            Transaction transaction = client.newTransaction().build().get();
            producer.newMessage(transaction).value("1").sendAsync();
            transaction.commit().get();
          }
        }
        """);
  }

  @Test
  void knowsTheClouds() {
    tester.check(
        """
        import com.azure.messaging.servicebus.*;
        import com.google.cloud.pubsub.v1.Publisher;
        import com.google.pubsub.v1.PubsubMessage;

        class Orders {
          void publish(Publisher publisher, PubsubMessage order) throws Exception {
            publisher.publish(order); // flagged
            publisher.publish(order).get();
          }

          void publish(ServiceBusSenderAsyncClient bus, ServiceBusSenderClient waiting, ServiceBusMessage order) {
            bus.sendMessage(order); // flagged
            bus.sendMessage(order).subscribe();
            waiting.sendMessage(order);
          }
        }
        """);
    tester.check(
        """
        import io.awspring.cloud.sqs.operations.SqsTemplate;
        import com.google.cloud.spring.pubsub.core.PubSubTemplate;

        class Orders {
          void publish(SqsTemplate sqs, PubSubTemplate pubSub) {
            sqs.sendAsync("orders", "1"); // flagged
            sqs.send("orders", "1");
            pubSub.publish("orders", "1"); // flagged
          }
        }
        """);
  }

  @Test
  void knowsNatsAndRocketMq() {
    tester.check(
        """
        import io.nats.client.*;

        class Orders {
          void publish(JetStream stream, Connection core) throws Exception {
            stream.publishAsync("orders", new byte[0]); // flagged
            stream.publish("orders", new byte[0]);
            core.publish("orders", new byte[0]);
          }
        }
        """);
    tester.check(
        """
        import org.apache.rocketmq.client.apis.message.Message;
        import org.apache.rocketmq.client.apis.producer.Producer;

        class Orders {
          void publish(Producer producer, Message order) throws Exception {
            producer.sendAsync(order); // flagged
            producer.send(order);
          }
        }
        """);
  }

  @Test
  void knowsEmitters() {
    tester.check(
        """
        import io.smallrye.reactive.messaging.MutinyEmitter;
        import org.eclipse.microprofile.reactive.messaging.*;

        class Orders {
          void publish(Emitter<String> emitter, MutinyEmitter<String> mutiny) {
            emitter.send("1"); // flagged
            emitter.send(Message.of("1"));
            emitter.send("1").toCompletableFuture().join();
            mutiny.send("1"); // flagged
            mutiny.sendAndAwait("1");
            mutiny.sendAndForget("1");
          }
        }
        """);
  }

  @Test
  void staysQuietAboutAResultThatSaysLittle() {
    tester.check(
        """
        import org.springframework.cloud.stream.function.StreamBridge;

        class Orders {
          void publish(StreamBridge bridge) {
            bridge.send("orders-out-0", "1");
          }
        }
        """);
  }

  @Test
  void saysThatNothingIsSentUntilSomebodySubscribes() {
    tester.check(
        """
        import io.smallrye.reactive.messaging.MutinyEmitter;

        class Readings {
          void publish(MutinyEmitter<String> emitter) {
            emitter.send("1"); // flagged
            emitter.sendAndForget("1");
            emitter.send("1").subscribe().with(sent -> {});
          }
        }
        """);
  }
}
