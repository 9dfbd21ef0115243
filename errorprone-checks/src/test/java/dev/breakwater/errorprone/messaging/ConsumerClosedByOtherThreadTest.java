package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ConsumerClosedByOtherThreadTest {
  private final CheckTester tester = CheckTester.of(ConsumerClosedByOtherThread.class);

  @Test
  void staysQuietAboutTheThreadsOwnClose() {
    tester.check(
        """
        import java.time.Duration;
        import org.apache.kafka.clients.consumer.Consumer;

        class Orders implements Runnable {
          private Consumer<String, String> consumer;
          private volatile boolean open = true;

          @Override
          public void run() {
            try {
              while (open) {
                consumer.poll(Duration.ofSeconds(1));
              }
            } finally {
              consumer.close();
            }
          }

          void stop() {
            open = false;
          }
        }
        """);
    tester.check(
        """
        import java.time.Duration;
        import org.apache.kafka.clients.consumer.Consumer;

        class Orders implements Runnable {
          private Consumer<String, String> consumer;
          private volatile boolean open = true;

          @Override
          public void run() {
            while (open) {
              consumer.poll(Duration.ofSeconds(1));
            }
            release();
          }

          protected void release() {
            consumer.close();
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheClosingMethodWaitsOrLocks() {
    tester.check(
        """
        import java.time.Duration;
        import org.apache.kafka.clients.consumer.Consumer;

        class Orders extends Thread {
          private Consumer<String, String> consumer;
          private volatile boolean open = true;

          @Override
          public void run() {
            while (open) {
              synchronized (this) {
                consumer.poll(Duration.ofSeconds(1));
              }
            }
          }

          void awaitEnd() throws InterruptedException {
            open = false;
            join();
            consumer.close();
          }

          void lock() {
            synchronized (this) {
              consumer.close();
            }
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheConsumerIsWokenOrPolledWithoutThread() {
    tester.check(
        """
        import java.time.Duration;
        import org.apache.kafka.clients.consumer.Consumer;

        class Orders implements Runnable {
          private Consumer<String, String> consumer;

          @Override
          public void run() {
            while (true) {
              consumer.poll(Duration.ofSeconds(1));
            }
          }

          void stop() {
            consumer.wakeup();
          }

          void close() {
            consumer.close();
          }
        }
        """);
    tester.check(
        """
        import java.time.Duration;
        import org.apache.kafka.clients.consumer.Consumer;

        class Orders implements AutoCloseable {
          private Consumer<String, String> consumer;

          int drain() {
            int count = 0;
            while (count < 100) {
              count += consumer.poll(Duration.ofSeconds(1)).count();
            }
            return count;
          }

          @Override
          public void close() {
            consumer.close();
          }
        }
        """);
  }
}
