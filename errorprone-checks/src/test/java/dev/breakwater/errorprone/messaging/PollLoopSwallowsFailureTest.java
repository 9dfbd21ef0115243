package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class PollLoopSwallowsFailureTest {
  private final CheckTester tester = CheckTester.of(PollLoopSwallowsFailure.class);

  @Test
  void reportsEveryKindOfLoopAndClauseThatCatchesAllOfTheClientsFailures() {
    tester.check(
        """
        import java.time.Duration;
        import java.util.concurrent.Executor;
        import org.apache.kafka.clients.consumer.Consumer;
        import org.apache.kafka.common.KafkaException;

        class Orders {
          private volatile boolean open = true;

          void consume(Consumer<String, String> consumer, Executor executor) {
            executor.execute(() -> {
              do {
                try {
                  consumer.poll(Duration.ofSeconds(1)).forEach(System.out::println);
                } catch (KafkaException e) { // flagged
                  e.printStackTrace();
                  continue;
                }
              } while (open);
            });
            for (;;) {
              try {
                consumer.poll(Duration.ofSeconds(1));
              } catch (IllegalArgumentException e) {
                System.err.println(e);
              } catch (Throwable e) { // flagged
              }
            }
          }
        }
        """);
  }

  @Test
  void knowsSqsAndBothJms() {
    tester.check(
        """
        import software.amazon.awssdk.core.exception.SdkException;
        import software.amazon.awssdk.services.sqs.SqsClient;

        class Orders {
          void fromSqs(SqsClient sqs) {
            while (true) {
              try {
                sqs.receiveMessage(r -> r.queueUrl("orders").waitTimeSeconds(20)).messages().forEach(System.out::println);
              } catch (SdkException e) { // flagged
                System.err.println(e);
              }
            }
          }

          void fromJms(jakarta.jms.MessageConsumer consumer, jakarta.jms.JMSConsumer simple) {
            while (true) {
              try {
                System.out.println(consumer.receive());
              } catch (jakarta.jms.JMSException e) { // flagged
                System.err.println(e);
              }
              try {
                System.out.println(simple.receive(1000));
              } catch (jakarta.jms.JMSRuntimeException e) { // flagged
                System.err.println(e);
              }
            }
          }
        }
        """);
  }

  @Test
  void acceptsLoopsThatEndOrSlowDown() {
    tester.check(
        """
        import java.time.Duration;
        import org.apache.kafka.clients.consumer.Consumer;
        import org.apache.kafka.common.errors.WakeupException;

        class Orders {
          private volatile boolean open = true;

          void ends(Consumer<String, String> consumer) {
            while (open) {
              try {
                consumer.poll(Duration.ofSeconds(1));
              } catch (WakeupException e) {
                break;
              } catch (Exception e) {
                System.err.println(e);
              }
            }
            while (open) {
              try {
                consumer.poll(Duration.ofSeconds(1));
              } catch (Exception e) {
                open = false;
              }
            }
          }

          void slowsDown(Consumer<String, String> consumer) {
            int failures = 0;
            while (open) {
              try {
                consumer.poll(Duration.ofSeconds(1));
              } catch (Exception e) {
                System.err.println(e);
                sleepQuietly();
              }
            }
            while (failures < 3) {
              try {
                consumer.poll(Duration.ofSeconds(1));
              } catch (Exception e) {
                failures++;
              }
            }
          }

          private void sleepQuietly() {}
        }
        """);
  }

  @Test
  void staysQuietWhereThePollIsNotWhatFails() {
    tester.check(
        """
        import java.time.Duration;
        import org.apache.kafka.clients.consumer.Consumer;
        import org.apache.kafka.common.errors.RetriableException;

        class Orders {
          void each(Consumer<String, String> consumer) {
            while (true) {
              for (var order : consumer.poll(Duration.ofSeconds(1))) {
                try {
                  System.out.println(order.value().length());
                } catch (Exception e) {
                  System.err.println(e);
                }
              }
              try {
                consumer.poll(Duration.ofSeconds(1));
              } catch (RetriableException e) {
                System.err.println(e);
              }
            }
          }

          void once(Consumer<String, String> consumer) {
            try {
              consumer.poll(Duration.ofSeconds(1));
            } catch (Exception e) {
              System.err.println(e);
            }
          }
        }
        """);
  }

  @Test
  void knowsOtherClientsThatFailAtOnce() {
    tester.check(
        """
        import org.apache.pulsar.client.api.*;

        class Meters {
          void read(Consumer<byte[]> consumer) {
            while (true) {
              try {
                System.out.println(consumer.receive());
              } catch (PulsarClientException e) { // flagged
                System.out.println(e);
              }
            }
          }

          void stops(Consumer<byte[]> consumer) {
            while (true) {
              try {
                System.out.println(consumer.receive());
              } catch (PulsarClientException.AlreadyClosedException e) {
                return;
              } catch (PulsarClientException e) {
                System.out.println(e);
                pause();
              }
            }
          }

          private void pause() {}
        }
        """);
    tester.check(
        """
        import io.nats.client.Subscription;
        import java.time.Duration;

        class Meters {
          void read(Subscription subscription) {
            while (true) {
              try {
                System.out.println(subscription.nextMessage(Duration.ofSeconds(1)));
              } catch (InterruptedException | IllegalStateException e) { // flagged
                System.out.println(e);
              }
            }
          }

          void stops(Subscription subscription) {
            while (true) {
              try {
                System.out.println(subscription.nextMessage(Duration.ofSeconds(1)));
              } catch (InterruptedException e) {
                return;
              } catch (IllegalStateException e) {
                System.out.println(e);
              }
            }
          }
        }
        """);
  }
}
