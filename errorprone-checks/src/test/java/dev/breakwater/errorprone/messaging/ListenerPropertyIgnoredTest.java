package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ListenerPropertyIgnoredTest {
  private final CheckTester tester = CheckTester.of(ListenerPropertyIgnored.class);

  @Test
  void staysQuietAboutOtherProperties() {
    tester.check(
        """
        import org.springframework.kafka.annotation.KafkaListener;

        class Orders {
          @KafkaListener(
              topics = "orders",
              groupId = "stock",
              properties = {"max.poll.records=5", "group.instance.id=one", "#{@settings}"})
          void onOrder(String order) {}
        }
        """);
  }

  @Test
  void readsWhateverThePropertiesFormatAllows() {
    tester.check(
        """
        import org.apache.kafka.clients.consumer.ConsumerConfig;
        import org.springframework.kafka.annotation.KafkaListener;

        class Orders {
          @KafkaListener(
              topics = "orders",
              properties = {
                "max.poll.records=5",
                ConsumerConfig.CLIENT_ID_CONFIG + ": stock-one", // flagged
                "group.id ${stock.group}" // flagged
              })
          void onOrder(String order) {}
        }
        """);
  }
}
