package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class AutoCommitLeftOnTest {
  private final CheckTester tester = CheckTester.of(AutoCommitLeftOn.class);

  @Test
  void knowsThatItIsOnByDefault() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.consumer.*;

        class Orders {
          private final Consumer<String, String> consumer;

          Orders(String servers) {
            Properties configuration = new Properties();
            configuration.put("bootstrap.servers", servers);
            consumer = new KafkaConsumer<>(configuration); // flagged
          }

          void done() {
            consumer.commitAsync();
          }
        }
        """);
  }

  @Test
  void readsTextAsTheConsumerDoes() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.consumer.*;

        class Orders {
          static final String ON = "TRUE";

          void run() {
            var configuration = new HashMap<String, Object>();
            configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, ON);
            var consumer = new KafkaConsumer<String, String>(configuration); // flagged
            consumer.commitSync();
          }
        }
        """);
  }

  @Test
  void staysQuietWhenTheConfigurationIsNotVisible() {
    tester.check(
        """
        import java.util.*;
        import org.apache.kafka.clients.consumer.*;

        class Orders {
          void run(Map<String, Object> configuration) {
            var consumer = new KafkaConsumer<String, String>(configuration);
            consumer.commitSync();
          }

          void runWithMore(Map<String, Object> common) {
            var configuration = new HashMap<String, Object>(common);
            configuration.put("group.id", "orders");
            var consumer = new KafkaConsumer<String, String>(configuration);
            consumer.commitSync();
          }

          void run(boolean automatic) {
            Map<String, Object> configuration = Map.of("enable.auto.commit", automatic);
            var consumer = new KafkaConsumer<String, String>(configuration);
            consumer.commitSync();
          }
        }
        """);
  }

  @Test
  void staysQuietWhenItIsOffOrNothingElseCommits() {
    tester.check(
        """
        import java.time.Duration;
        import java.util.*;
        import org.apache.kafka.clients.consumer.*;

        class Orders {
          void run() {
            Map<String, Object> configuration = Map.of("enable.auto.commit", "false");
            var consumer = new KafkaConsumer<String, String>(configuration);
            consumer.commitSync();
          }

          void runAutomatically() {
            Map<String, Object> configuration = Map.of("enable.auto.commit", "true");
            var consumer = new KafkaConsumer<String, String>(configuration);
            consumer.poll(Duration.ofSeconds(1)).forEach(System.out::println);
          }
        }
        """);
  }
}
