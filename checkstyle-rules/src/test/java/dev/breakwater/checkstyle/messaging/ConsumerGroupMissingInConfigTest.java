package dev.breakwater.checkstyle.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumerGroupMissingInConfigTest {
  private static final StyleTester TESTER = StyleTester.of(ConsumerGroupMissingInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.cloud.stream.bindings.orders-in-0.destination=orders",
        "spring.cloud.stream.bindings.orders-in-0.destination=orders\nspring.cloud.stream.bindings.refunds-in-0.destination=r\nspring.cloud.stream.bindings.refunds-in-0.group=billing",
        "spring.cloud.stream.bindings.orders-in-0.destination=${ORDERS:orders}"
      })
  void reported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.cloud.stream.bindings.orders-in-0.destination=orders\nspring.cloud.stream.bindings.orders-in-0.group=billing",
        "spring.cloud.stream.bindings.orders-in-0.destination=orders\nspring.cloud.stream.default.group=billing",
        "spring.cloud.stream.bindings.orders-out-0.destination=orders",
        "destination=orders",
        "spring.cloud.stream.bindings.orders-in-0.destination=orders\nspring.cloud.stream.kafka.streams.binder.brokers=kafka",
        "spring.cloud.stream.bindings.orders-in-0.destination=orders\nspring.cloud.stream.bindings.orders-in-0.group=${GROUP}"
      })
  void leftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }

  @Test
  void overlaysAreLeftAlone() {
    TESTER.check(
        "yml",
        """
        spring.cloud.stream.bindings.orders-in-0:
          destination: orders # flagged
        ---
        spring.config.activate.on-profile: test
        spring.cloud.stream.bindings.orders-in-0.destination: orders-test
        """);
  }

  @Test
  void aDeadLetterQueueWithoutAGroupDoesNotStart() {
    var event =
        TESTER
            .events(
                "yml",
                """
                spring.cloud.stream:
                  bindings.orders-in-0.destination: orders
                  kafka.bindings.orders-in-0.consumer.enable-dlq: true
                """)
            .get(0);
    assertEquals(
        "orders-in-0 has a dead-letter queue and no group, so the binding cannot start (IllegalArgumentException); "
            + "set spring.cloud.stream.bindings.orders-in-0.group",
        event.getMessage());
  }
}
