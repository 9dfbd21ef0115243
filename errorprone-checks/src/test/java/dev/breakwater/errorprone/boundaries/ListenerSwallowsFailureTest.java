package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ListenerSwallowsFailureTest {
  private final CheckTester tester = CheckTester.of(ListenerSwallowsFailure.class);

  @Test
  void knowsEveryWayToListen() {
    tester.check(
        """
        import org.springframework.amqp.rabbit.annotation.RabbitListener;
        import org.springframework.jms.annotation.JmsListener;
        import org.springframework.kafka.listener.MessageListener;

        class Listeners {
          @RabbitListener(queues = "orders")
          void onOrder(String order) {
            try {
              book(order);
            } catch (Throwable t) { // flagged
              System.err.println(t);
            }
          }

          @JmsListener(destination = "orders")
          void onReturn(String order) {
            try {
              book(order);
            } catch (RuntimeException e) { // flagged
            }
          }

          jakarta.jms.MessageListener ofTexts() {
            return message -> {
              if (message instanceof jakarta.jms.TextMessage text) {
                try {
                  book(text.getText());
                } catch (Exception e) { // flagged
                  System.err.println(e);
                }
              }
            };
          }

          MessageListener<String, String> listener() {
            return record -> {
              try {
                book(record.value());
              } catch (Exception e) { // flagged
                System.err.println(e);
              }
            };
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void staysQuietWhenTheFailureGoesSomewhere() {
    tester.check(
        """
        import java.util.List;
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.kafka.core.KafkaTemplate;

        class Listeners {
          interface Failures {
            void keep(String order, Exception failure);
          }

          KafkaTemplate<String, String> kafka;
          Failures failures;
          Exception last;

          @KafkaListener(topics = "a")
          void deadLetters(String order) {
            try {
              book(order);
            } catch (Exception e) {
              kafka.send("a.dlt", order).join();
            }
          }

          @KafkaListener(topics = "b")
          void keeps(String order) {
            try {
              book(order);
            } catch (Exception e) {
              failures.keep(order, e);
            }
          }

          @KafkaListener(topics = "c")
          void remembers(String order) {
            try {
              book(order);
            } catch (Exception e) {
              last = e;
            }
          }

          @KafkaListener(topics = "d")
          void decides(String order) {
            try {
              book(order);
            } catch (Exception e) {
              if (order.isEmpty()) {
                System.err.println(e);
              } else {
                throw e;
              }
            }
          }

          @KafkaListener(topics = "e")
          void passesOn(String order) {
            try {
              book(order);
            } catch (Exception e) {
              rethrow(e);
            }
          }

          @KafkaListener(topics = "f")
          void eachByItself(List<String> orders) {
            for (String order : orders) {
              try {
                book(order);
              } catch (Exception e) {
                System.err.println(e);
              }
            }
          }

          @KafkaListener(topics = "g")
          void narrow(String order) {
            try {
              book(order);
            } catch (IllegalArgumentException malformed) {
              System.err.println(malformed);
            }
          }

          void notAListener(String order) {
            try {
              book(order);
            } catch (Exception e) {
              System.err.println(e);
            }
          }

          void rethrow(Exception e) {
            throw new IllegalStateException(e);
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void staysQuietAboutAnswersAndManualAcknowledgement() {
    tester.check(
        """
        import org.springframework.amqp.rabbit.annotation.RabbitListener;
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.kafka.support.Acknowledgment;

        class Listeners {
          @RabbitListener(queues = "prices")
          String price(String article) {
            try {
              return book(article);
            } catch (Exception e) {
              return "unknown";
            }
          }

          @KafkaListener(topics = "a")
          void manual(String order, Acknowledgment acknowledgment) {
            try {
              book(order);
              acknowledgment.acknowledge();
            } catch (Exception e) {
              System.err.println(e);
            }
          }

          String book(String order) {
            return order;
          }
        }
        """);
  }

  @Test
  void staysQuietAboutTheRabbitClientWhichAcknowledgesNothingByItself() {
    tester.check(
        """
        import com.rabbitmq.client.*;

        class Listeners {
          void consume(Channel channel) throws java.io.IOException {
            channel.basicConsume(
                "orders",
                false,
                (tag, delivery) -> {
                  try {
                    book(new String(delivery.getBody()));
                  } catch (Exception e) {
                    System.err.println(e);
                  }
                },
                tag -> {});
          }

          DeliverCallback callback() {
            return (tag, delivery) -> {
              try {
                book(new String(delivery.getBody()));
              } catch (Exception e) {
                System.err.println(e);
              }
            };
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void seesThroughAMethodThatOnlyLogs() {
    tester.check(
        """
        import org.springframework.kafka.annotation.KafkaListener;

        class Listeners {
          @KafkaListener(topics = "a")
          void onOrder(String order) {
            try {
              book(order);
            } catch (Exception e) { // flagged
              tell(order, e);
            }
          }

          private void tell(String order, Exception e) {
            System.err.println(order + e);
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void staysQuietWhenAMethodOfTheListenerAcknowledges() {
    tester.check(
        """
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.kafka.support.Acknowledgment;

        class Orders {
          @KafkaListener(topics = "orders")
          void onOrder(String order, Acknowledgment acknowledgment) {
            try {
              book(order);
              done(acknowledgment);
            } catch (Exception e) {
              System.err.println(e);
            }
          }

          private void done(Acknowledgment acknowledgment) {
            acknowledgment.acknowledge();
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void knowsPulsarSqsAndChannels() {
    tester.check(
        """
        import org.springframework.pulsar.annotation.PulsarListener;

        class Listeners {
          @PulsarListener(topics = "orders")
          void onOrder(String order) {
            try {
              book(order);
            } catch (Exception e) { // flagged
              System.err.println(e);
            }
          }

          void book(String order) {}
        }
        """);
    tester.check(
        """
        import io.awspring.cloud.sqs.annotation.SqsListener;

        class Listeners {
          @SqsListener("orders")
          void onOrder(String order) {
            try {
              book(order);
            } catch (Exception e) { // flagged
              System.err.println(e);
            }
          }

          void book(String order) {}
        }
        """);
    tester.check(
        """
        import java.util.concurrent.CompletionStage;
        import org.eclipse.microprofile.reactive.messaging.*;

        class Listeners {
          @Incoming("orders")
          void onOrder(String order) {
            try {
              book(order);
            } catch (Exception e) { // flagged
              System.err.println(e);
            }
          }

          @Incoming("returns")
          CompletionStage<Void> onReturn(Message<String> message) {
            try {
              book(message.getPayload());
              return message.ack();
            } catch (Exception e) {
              return message.nack(e);
            }
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void knowsTheAnswersOfRocketMq() {
    tester.check(
        """
        import java.util.List;
        import org.apache.rocketmq.client.consumer.listener.*;

        class Listeners {
          MessageListenerConcurrently inTheClause() {
            return (messages, context) -> {
              try {
                book(messages);
                return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
              } catch (Exception e) { // flagged
                System.err.println(e);
                return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
              }
            };
          }

          MessageListenerOrderly behindIt() {
            return (messages, context) -> {
              try {
                book(messages);
              } catch (Exception e) { // flagged
                System.err.println(e);
              }
              return ConsumeOrderlyStatus.SUCCESS;
            };
          }

          MessageListenerConcurrently again() {
            return (messages, context) -> {
              try {
                book(messages);
                return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
              } catch (Exception e) {
                return ConsumeConcurrentlyStatus.RECONSUME_LATER;
              }
            };
          }

          MessageListenerConcurrently againBehindIt() {
            return (messages, context) -> {
              try {
                book(messages);
                return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
              } catch (Exception e) {
                System.err.println(e);
              }
              return ConsumeConcurrentlyStatus.RECONSUME_LATER;
            };
          }

          void book(List<?> orders) {}
        }
        """);
    tester.check(
        """
        import org.apache.rocketmq.spring.core.RocketMQListener;

        class Orders implements RocketMQListener<String> {
          @Override
          public void onMessage(String order) {
            try {
              book(order);
            } catch (Exception e) { // flagged
              System.err.println(e);
            }
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void knowsLambdaFunctions() {
    tester.check(
        """
        import com.amazonaws.services.lambda.runtime.*;
        import com.amazonaws.services.lambda.runtime.events.SQSEvent;

        class Orders implements RequestHandler<SQSEvent, Void> {
          interface Failures {
            void keep(SQSEvent.SQSMessage message);
          }

          Failures failures;

          @Override
          public Void handleRequest(SQSEvent event, Context context) {
            for (SQSEvent.SQSMessage message : event.getRecords()) {
              try {
                book(message.getBody());
              } catch (Exception e) { // flagged
                System.err.println(e);
              }
            }
            return null;
          }

          static class Careful extends Orders {
            @Override
            public Void handleRequest(SQSEvent event, Context context) {
              for (SQSEvent.SQSMessage message : event.getRecords()) {
                try {
                  book(message.getBody());
                } catch (Exception e) {
                  failures.keep(message);
                }
              }
              return null;
            }
          }

          void book(String order) {}
        }
        """);
    tester.check(
        """
        import com.amazonaws.services.lambda.runtime.*;
        import com.amazonaws.services.lambda.runtime.events.*;
        import java.util.ArrayList;
        import java.util.List;

        class Orders implements RequestHandler<SQSEvent, SQSBatchResponse> {
          @Override
          public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            try {
              book(event.getRecords().toString());
            } catch (Exception e) {
              System.err.println(e);
            }
            return new SQSBatchResponse(List.of());
          }

          static class Web implements RequestHandler<APIGatewayProxyRequestEvent, String> {
            @Override
            public String handleRequest(APIGatewayProxyRequestEvent request, Context context) {
              try {
                return request.getBody().strip();
              } catch (Exception e) {
                return "sorry";
              }
            }
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void staysQuietAboutListenersThatAcknowledgeThemselves() {
    tester.check(
        """
        import com.google.cloud.pubsub.v1.MessageReceiver;

        class Listeners {
          MessageReceiver receiver() {
            return (message, reply) -> {
              try {
                book(message.getData().toStringUtf8());
              } catch (Exception e) {
                System.err.println(e);
              }
            };
          }

          void book(String order) {}
        }
        """);
    tester.check(
        """
        import org.springframework.amqp.rabbit.annotation.RabbitListener;

        class Listeners {
          @RabbitListener(queues = "prices")
          String price(String article) {
            try {
              return book(article);
            } catch (Exception e) {
              System.err.println(e);
            }
            return "unknown";
          }

          String book(String order) {
            return order;
          }
        }
        """);
  }

  @Test
  void looksAtWhatIsReturnedBeforeTheWorkIsDone() {
    tester.check(
        """
        import io.awspring.cloud.sqs.annotation.SqsListener;
        import io.smallrye.mutiny.Uni;
        import java.util.concurrent.CompletableFuture;
        import org.eclipse.microprofile.reactive.messaging.Incoming;
        import org.slf4j.Logger;
        import org.slf4j.LoggerFactory;
        import org.springframework.amqp.rabbit.annotation.RabbitListener;
        import org.springframework.kafka.annotation.KafkaListener;
        import reactor.core.publisher.Mono;
        import reactor.core.scheduler.Schedulers;

        class Listeners {
          static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

          interface Orders {
            Mono<String> book(String order);

            CompletableFuture<Void> ship(String order);
          }

          Orders orders;

          @KafkaListener(topics = "a")
          Mono<Void> resumes(String order) {
            return orders.book(order).doOnError(e -> LOG.error("order {}", order, e)).onErrorResume(e -> Mono.empty()).then(); // flagged
          }

          @RabbitListener(queues = "b")
          Mono<Void> logs(String order) {
            return orders.book(order).then().onErrorResume(e -> { // flagged
              LOG.error("order {}", order, e);
              return Mono.empty();
            }).subscribeOn(Schedulers.boundedElastic());
          }

          @KafkaListener(topics = "c")
          Mono<Void> completes(String order) {
            return orders.book(order).then().onErrorComplete(); // flagged
          }

          @KafkaListener(topics = "d")
          Mono<Void> returns(String order) {
            return orders.book(order).onErrorReturn("none").then(); // flagged
          }

          @SqsListener("f")
          CompletableFuture<Void> future(String order) {
            return orders.ship(order).exceptionally(e -> { // flagged
              LOG.error("order {}", order, e);
              return null;
            });
          }

          @Incoming("g")
          Uni<Void> recovers(String order) {
            return Uni.createFrom().completionStage(orders.ship(order)).onFailure().invoke(e -> LOG.error("order {}", order, e)).onFailure().recoverWithNull(); // flagged
          }
        }
        """);
  }

  @Test
  void knowsThatAnEmptyMonoAcknowledges() {
    tester.check(
        """
        import org.springframework.pulsar.reactive.config.annotation.ReactivePulsarListener;
        import reactor.core.publisher.Mono;

        class Listeners {
          interface Orders {
            Mono<Void> book(String order);
          }

          Orders orders;

          @ReactivePulsarListener(topics = "orders")
          Mono<Void> swallows(String order) {
            return orders.book(order).onErrorResume(e -> Mono.empty()); // flagged
          }

          @ReactivePulsarListener(topics = "orders")
          Mono<Void> passes(String order) {
            return orders.book(order);
          }
        }
        """);
  }

  @Test
  void leavesResultsThatTellOfTheFailureSomewhere() {
    tester.check(
        """
        import io.awspring.cloud.sqs.annotation.SqsListener;
        import io.smallrye.mutiny.Uni;
        import java.io.IOException;
        import java.time.Duration;
        import java.util.function.Function;
        import org.eclipse.microprofile.reactive.messaging.*;
        import org.springframework.amqp.rabbit.annotation.RabbitListener;
        import org.springframework.kafka.annotation.KafkaListener;
        import reactor.core.publisher.Flux;
        import reactor.core.publisher.Mono;
        import reactor.util.retry.Retry;

        class Listeners {
          interface Orders {
            Mono<Void> book(String order);

            Mono<Boolean> tryOut(String order);

            Uni<Void> ship(String order);

            Mono<Void> keep(String order, Throwable failure);
          }

          interface Counter {
            void count();
          }

          Orders orders;
          Counter lost;
          Throwable last;
          Function<Throwable, Mono<Void>> fallback;

          @KafkaListener(topics = "a")
          Mono<Void> keeps(String order) {
            return orders.book(order).onErrorResume(e -> orders.keep(order, e));
          }

          @KafkaListener(topics = "b")
          Mono<Void> chooses(String order) {
            return orders.book(order)
                .onErrorResume(e -> e instanceof IllegalStateException ? Mono.empty() : Mono.error(e));
          }

          @KafkaListener(topics = "c")
          Mono<Void> knowsWhichFailure(String order) {
            return orders.book(order).onErrorResume(IllegalStateException.class, e -> Mono.empty());
          }

          @KafkaListener(topics = "d")
          Mono<Void> alarms(String order) {
            return orders.book(order).doOnError(e -> lost.count()).onErrorResume(e -> Mono.empty());
          }

          @KafkaListener(topics = "e")
          Mono<Void> remembers(String order) {
            return orders.book(order).onErrorResume(e -> {
              last = e;
              return Mono.empty();
            });
          }

          @KafkaListener(topics = "f")
          Mono<Void> isCalled(String order) {
            return orders.book(order).onErrorResume(fallback);
          }

          @KafkaListener(topics = "g")
          Mono<Void> refers(String order) {
            return orders.book(order).onErrorResume(this::park);
          }

          Mono<Void> park(Throwable e) {
            return orders.keep("", e);
          }

          @KafkaListener(topics = "h")
          Mono<Void> looksAtTheValue(String order) {
            return orders.tryOut(order).onErrorReturn(false)
                .flatMap(done -> done ? Mono.empty() : orders.keep(order, null));
          }

          @KafkaListener(topics = "i")
          Mono<Void> triesAgain(String order) {
            return orders.book(order).retryWhen(Retry.backoff(3, Duration.ofSeconds(1)))
                .onErrorResume(e -> Mono.empty());
          }

          @KafkaListener(topics = "j")
          Mono<Void> eachByItself(String order) {
            return Flux.just(order.split(",")).flatMap(o -> orders.book(o).onErrorResume(e -> Mono.empty())).then();
          }

          @KafkaListener(topics = "k")
          Mono<Void> dealsWithItBelow(String order) {
            return bookOrKeep(order).onErrorResume(e -> Mono.empty());
          }

          private Mono<Void> bookOrKeep(String order) {
            return orders.book(order).onErrorResume(e -> orders.keep(order, e));
          }

          // depends on the operators before whether the failure is hidden
          @KafkaListener(topics = "e")
          Mono<Void> goesOn(String order) {
            return orders.book(order).onErrorContinue((e, o) -> System.err.println(e)).then();
          }

          @RabbitListener(queues = "l")
          Mono<String> answers(String order) {
            return orders.book(order).thenReturn("done").onErrorReturn("sorry");
          }

          // nobody subscribes to this one
          @SqsListener("m")
          Mono<Void> isNoFuture(String order) {
            return orders.book(order).onErrorResume(e -> Mono.empty());
          }

          @Incoming("n")
          Uni<Void> chooses(Integer order) {
            return orders.ship("").onFailure(IOException.class).recoverWithNull();
          }

          @Incoming("o")
          Uni<Void> acknowledges(Message<String> order) {
            return orders.ship(order.getPayload())
                .chain(() -> Uni.createFrom().completionStage(order.ack()))
                .onFailure().recoverWithNull();
          }

          @Incoming("p")
          @Acknowledgment(Acknowledgment.Strategy.PRE_PROCESSING)
          Uni<Void> isAcknowledged(String order) {
            return orders.ship(order).onFailure().recoverWithNull();
          }

          @Incoming("q")
          Uni<Void> invokes(Long order) {
            return orders.ship("").onFailure().invoke(e -> lost.count()).onFailure().recoverWithNull();
          }

          Mono<Void> isNoListener(String order) {
            return orders.book(order).onErrorResume(e -> Mono.empty());
          }
        }
        """);
  }
}
