package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class MessageNeverAcknowledgedTest {
  private final CheckTester tester = CheckTester.of(MessageNeverAcknowledged.class);

  @Test
  void staysQuietWhenTheAcknowledgmentIsUsedForAnything() {
    tester.check(
        """
        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.kafka.support.Acknowledgment;

        class Orders {
          private final List<Acknowledgment> open = new java.util.ArrayList<>();

          @KafkaListener(topics = "orders")
          void stores(String order, Acknowledgment acknowledgment) {
            open.add(acknowledgment);
          }

          @KafkaListener(topics = "orders")
          void captures(String order, Acknowledgment acknowledgment) {
            CompletableFuture.runAsync(() -> book(order)).thenRun(acknowledgment::acknowledge);
          }

          @KafkaListener(topics = "orders")
          void sometimes(String order, Acknowledgment acknowledgment) {
            if (order.isEmpty()) {
              acknowledgment.acknowledge();
            }
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void staysQuietWhenSomethingElseAcknowledges() {
    tester.check(
        """
        import java.util.concurrent.CompletableFuture;
        import org.apache.kafka.clients.consumer.Consumer;
        import org.springframework.kafka.annotation.KafkaListener;
        import org.springframework.kafka.support.Acknowledgment;
        import org.springframework.lang.NonNull;
        import org.springframework.lang.Nullable;

        class Orders {
          @KafkaListener(topics = "orders")
          void commits(String order, Acknowledgment acknowledgment, Consumer<?, ?> consumer) {
            consumer.commitSync();
          }

          @KafkaListener(topics = "orders")
          CompletableFuture<Void> answers(String order, Acknowledgment acknowledgment) {
            return CompletableFuture.runAsync(() -> book(order));
          }

          @KafkaListener(topics = "orders")
          void inAnyMode(String order, @NonNull Acknowledgment acknowledgment) {
            book(order);
          }

          @KafkaListener(topics = "orders")
          void inAnyModeToo(String order, @Nullable Acknowledgment acknowledgment) {
            book(order);
          }

          @KafkaListener(topics = "orders")
          void refuses(String order, Acknowledgment acknowledgment) {
            throw new UnsupportedOperationException(order);
          }

          void notCalledByAContainer(String order, Acknowledgment acknowledgment) {
            book(order);
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void knowsHandlersAndBatches() {
    tester.check(
        """
        import java.util.List;
        import org.springframework.kafka.annotation.*;
        import org.springframework.kafka.support.Acknowledgment;

        @KafkaListener(topics = "orders")
        class Orders {
          @KafkaHandler
          void onOrder(String order,
              Acknowledgment acknowledgment) { // flagged
            book(order);
          }

          @KafkaListener(topics = "returns", batch = "true")
          void onReturns(List<String> orders,
              Acknowledgment acknowledgment) { // flagged
            orders.forEach(this::book);
          }

          void book(String order) {}
        }
        """);
  }

  @Test
  void staysQuietWhenTheChannelIsUsed() {
    tester.check(
        """
        import com.rabbitmq.client.Channel;
        import java.util.concurrent.CompletableFuture;
        import org.springframework.amqp.rabbit.annotation.RabbitListener;

        class Orders {
          static final String MODE = "MANUAL";

          @RabbitListener(queues = "orders", ackMode = MODE)
          void acknowledges(String order, Channel channel) throws Exception {
            channel.basicAck(1, false);
          }

          @RabbitListener(queues = "orders", ackMode = MODE)
          void passesOn(String order, Channel channel) {
            book(order, channel);
          }

          @RabbitListener(queues = "orders", ackMode = MODE)
          CompletableFuture<Void> answers(String order) {
            return CompletableFuture.runAsync(() -> book(order, null));
          }

          @RabbitListener(queues = "orders", ackMode = "AUTO")
          void leavesIt(String order) {
            book(order, null);
          }

          @RabbitListener(queues = "orders", ackMode = MODE) // flagged
          void forgets(String order, Channel channel) {
            book(order, null);
          }

          void book(String order, Channel channel) {}
        }
        """);
  }

  @Test
  void knowsReceiversOfPubSub() {
    tester.check(
        """
        import com.google.cloud.pubsub.v1.*;
        import com.google.pubsub.v1.PubsubMessage;
        import java.util.Queue;

        class Trades {
          MessageReceiver forgets(Queue<PubsubMessage> trades) {
            return (trade, reply) -> trades.add(trade); // flagged
          }

          MessageReceiver acknowledges(Queue<PubsubMessage> trades) {
            return (trade, reply) -> {
              trades.add(trade);
              reply.ack();
            };
          }

          MessageReceiver passesOn(Queue<Runnable> work) {
            return (trade, reply) -> work.add(reply::ack);
          }

          MessageReceiver refuses() {
            return (trade, reply) -> {
              throw new UnsupportedOperationException();
            };
          }
        }
        """);
  }

  @Test
  void knowsMessagesThatAreTakenWhole() {
    tester.check(
        """
        import io.smallrye.mutiny.Uni;
        import java.util.concurrent.CompletionStage;
        import org.eclipse.microprofile.reactive.messaging.*;

        class Readings {
          @Incoming("forgets")
          Uni<Void> forgets(
              Message<String> reading) { // flagged
            System.out.println(reading.getPayload());
            return Uni.createFrom().voidItem();
          }

          @Incoming("acknowledges")
          CompletionStage<Void> acknowledges(Message<String> reading) {
            return reading.ack();
          }

          @Incoming("passes-on")
          Uni<Void> passesOn(Message<String> reading) {
            return store(reading);
          }

          @Incoming("leaves-it")
          @Acknowledgment(Acknowledgment.Strategy.PRE_PROCESSING)
          Uni<Void> leavesIt(Message<String> reading) {
            System.out.println(reading.getPayload());
            return Uni.createFrom().voidItem();
          }

          @Incoming("payload")
          void payload(String reading) {
            System.out.println(reading);
          }

          private Uni<Void> store(Message<String> reading) {
            return Uni.createFrom().completionStage(reading.ack());
          }
        }
        """);
  }
}
