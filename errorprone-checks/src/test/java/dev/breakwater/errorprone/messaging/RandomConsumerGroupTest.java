package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class RandomConsumerGroupTest {
  private final CheckTester tester = CheckTester.of(RandomConsumerGroup.class);

  @Test
  void tellsTheGroupFromOtherNames() {
    tester.check(
        """
        import java.util.*;
        import org.springframework.kafka.listener.ContainerProperties;

        class Settings {
          Map<String, Object> consumer(ContainerProperties container) {
            container.setGroupId(UUID.randomUUID().toString()); // flagged
            container.setClientId(UUID.randomUUID().toString());
            var id = UUID.randomUUID().toString();
            return Map.of(
                "group.id", String.valueOf(1),
                "client.id", "orders-" + UUID.randomUUID(),
                "group.instance.id", id);
          }

          Map<String, Object> other() {
            return Map.of("client.id", "orders", "group.id", ("g-" + UUID.randomUUID()).trim()); // flagged
          }
        }
        """);
  }

  @Test
  void knowsSubscriptionsThatOutliveTheirConsumer() {
    tester.check(
        """
        import java.util.UUID;
        import org.apache.pulsar.client.api.*;

        class Meters {
          void read(PulsarClient pulsar) throws PulsarClientException {
            pulsar.newConsumer().topic("a").subscriptionName("meters-" + UUID.randomUUID()).subscribe(); // flagged
            pulsar
                .newConsumer()
                .topic("a")
                .subscriptionName("meters-" + UUID.randomUUID())
                .subscriptionMode(SubscriptionMode.NonDurable)
                .subscribe();
          }
        }
        """);
  }
}
