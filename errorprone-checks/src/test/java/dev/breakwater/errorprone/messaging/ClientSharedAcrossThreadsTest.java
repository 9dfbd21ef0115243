package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ClientSharedAcrossThreadsTest {
  private final CheckTester tester = CheckTester.of(ClientSharedAcrossThreads.class);

  private void check(String body) {
    tester.check(
        """
        import com.rabbitmq.client.Channel;
        import jakarta.jms.MessageProducer;
        import jakarta.jms.Session;
        import java.time.Duration;
        import java.util.concurrent.*;
        import org.apache.kafka.clients.consumer.*;
        import org.springframework.kafka.annotation.KafkaListener;

        class Orders {
          private Consumer<String, String> field;
          private volatile boolean open = true;

          %s

          void handle(Object order) {}
        }
        """
            .formatted(body));
  }

  @Test
  void tasksOfAPollLoop() {
    check(
        """
        void run(KafkaConsumer<String, String> consumer, Executor workers) {
          while (open) {
            var orders = consumer.poll(Duration.ofSeconds(1));
            for (var order : orders) {
              workers.execute(() -> {
                handle(order);
                consumer.commitSync(); // flagged
              });
            }
          }
        }

        void runField(ExecutorService workers) {
          do {
            var orders = this.field.poll(Duration.ofSeconds(1));
            workers.submit(() -> field.pause(orders.partitions())); // flagged
          } while (open);
        }

        void runThread(Consumer<String, String> consumer) {
          for (;;) {
            consumer.poll(Duration.ofSeconds(1));
            new Thread(() -> consumer.commitAsync()).start(); // flagged
          }
        }

        void runStage(Consumer<String, String> consumer, Executor workers) {
          for (;;) {
            var orders = consumer.poll(Duration.ofSeconds(1));
            CompletableFuture.runAsync(() -> handle(orders), workers);
            CompletableFuture.runAsync(consumer::commitSync, workers).thenRun(() -> handle("")); // flagged
          }
        }
        """);
  }

  @Test
  void hooksAndTasksBeforeTheLoop() {
    check(
        """
        void run(Consumer<String, String> consumer) {
          Runtime.getRuntime().addShutdownHook(new Thread(consumer::close)); // flagged
          while (open) {
            handle(consumer.poll(Duration.ofSeconds(1)));
          }
        }

        void named(Consumer<String, String> consumer) {
          Runtime.getRuntime().addShutdownHook(new Thread("closer") {
            @Override public void run() {
              open = false;
              consumer.close(); // flagged
            }
          });
          while (open) {
            handle(consumer.poll(Duration.ofSeconds(1)));
          }
        }
        """);
  }

  @Test
  void listenersOfContainers() {
    check(
        """
        @KafkaListener(topics = "${orders}")
        void listen(String order, Consumer<?, ?> consumer) {
          CompletableFuture.runAsync(() -> {
            handle(order);
            consumer.commitSync(); // flagged
          });
        }

        @KafkaListener(topics = "${orders}")
        void listenAndWait(String order, Consumer<?, ?> consumer) {
          CompletableFuture.runAsync(() -> consumer.commitSync()).join();
        }

        void noListener(String order, Consumer<?, ?> consumer) {
          CompletableFuture.runAsync(() -> consumer.commitSync());
        }
        """);
  }

  @Test
  void channelsAndSessions() {
    check(
        """
        void publish(Channel channel, Executor workers) throws Exception {
          workers.execute(() -> {
            try {
              channel.basicPublish("", "orders", null, null); // flagged
            } catch (java.io.IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          });
          channel.basicPublish("", "audit", null, null);
        }

        void acknowledge(Channel channel, Executor workers) throws Exception {
          workers.execute(() -> {
            try {
              channel.basicAck(1, false);
            } catch (java.io.IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          });
          channel.basicPublish("", "audit", null, null);
        }

        void send(Session session, MessageProducer producer, ExecutorService workers) throws Exception {
          var message = session.createMessage();
          workers.submit(() -> {
            producer.send(message); // flagged
            return null;
          });
          producer.send(session.createMessage());
        }
        """);
  }

  @Test
  void whoWaitsOrLocksIsLeftAlone() {
    check(
        """
        void waits(Consumer<String, String> consumer, ExecutorService workers) throws Exception {
          while (open) {
            consumer.poll(Duration.ofSeconds(1));
            workers.submit(() -> consumer.commitSync()).get();
          }
        }

        void keeps(Consumer<String, String> consumer, ExecutorService workers) throws Exception {
          while (open) {
            consumer.poll(Duration.ofSeconds(1));
            var task = workers.submit(() -> consumer.commitSync());
            task.get();
          }
        }

        void locks(Consumer<String, String> consumer, Executor workers) {
          while (open) {
            synchronized (this) {
              consumer.poll(Duration.ofSeconds(1));
            }
            workers.execute(() -> {
              synchronized (this) {
                consumer.commitSync();
              }
            });
          }
        }

        void closesWhenDone(Consumer<String, String> consumer, Thread main) {
          Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            consumer.wakeup();
            try {
              main.join();
            } catch (InterruptedException e) {
              return;
            }
            consumer.close();
          }));
          while (open) {
            consumer.poll(Duration.ofSeconds(1));
          }
        }

        void waitsLater(Consumer<String, String> consumer, ExecutorService workers) throws Exception {
          workers.execute(() -> consumer.poll(Duration.ofSeconds(1)));
          workers.shutdown();
          workers.awaitTermination(1, TimeUnit.MINUTES);
          consumer.close();
        }

        void asksLater(Consumer<String, String> consumer, ExecutorService workers) throws Exception {
          workers.execute(() -> consumer.poll(Duration.ofSeconds(1)));
          workers.shutdown();
          while (!workers.isTerminated()) {
            Thread.sleep(10);
          }
          consumer.close();
        }
        """);
  }

  @Test
  void whoGivesTheClientAwayIsLeftAlone() {
    check(
        """
        void start(Consumer<String, String> consumer, Executor workers) {
          consumer.subscribe(java.util.List.of("orders"));
          workers.execute(() -> {
            while (open) {
              handle(consumer.poll(Duration.ofSeconds(1)));
            }
          });
        }

        void startMany(java.util.Properties settings, Executor workers) {
          for (int i = 0; i < 3; i++) {
            var consumer = new KafkaConsumer<String, String>(settings);
            consumer.subscribe(java.util.List.of("orders"));
            workers.execute(() -> handle(consumer.poll(Duration.ofSeconds(1))));
          }
        }

        void ownConsumer(Consumer<String, String> consumer, java.util.Properties settings, Executor workers) {
          while (open) {
            consumer.poll(Duration.ofSeconds(1));
            workers.execute(() -> {
              var own = new KafkaConsumer<String, String>(settings);
              own.close();
            });
          }
        }

        void leaves(Consumer<String, String> consumer, Executor workers) {
          while (open) {
            handle(consumer.poll(Duration.ofSeconds(1)));
            if (Thread.interrupted()) {
              workers.execute(consumer::close);
              return;
            }
          }
        }

        void wakes(Consumer<String, String> consumer, Executor workers) {
          workers.execute(consumer::wakeup);
          consumer.poll(Duration.ofSeconds(1));
        }

        void otherConsumer(Consumer<String, String> one, Consumer<String, String> other, Executor workers) {
          workers.execute(() -> one.commitSync());
          other.poll(Duration.ofSeconds(1));
        }
        """);
  }
}
