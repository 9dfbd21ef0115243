package dev.breakwater.checkstyle.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailedMessageDroppedInConfigTest {
  private static final StyleTester TESTER = StyleTester.of(FailedMessageDroppedInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mp.messaging.incoming.orders.failure-strategy=ignore",
        "mp.messaging.incoming.orders.failure-strategy=accept",
        "%prod.mp.messaging.incoming.orders.failure-strategy=ignore",
        "mp.messaging.incoming.\"my.orders\".failure-strategy=ignore",
        "mp.messaging.incoming.orders.commit-strategy=latest"
      })
  void reported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mp.messaging.incoming.orders.failure-strategy=fail",
        "mp.messaging.incoming.orders.failure-strategy=dead-letter-queue",
        "mp.messaging.incoming.orders.failure-strategy=${STRATEGY:ignore}",
        "mp.messaging.incoming.orders.commit-strategy=throttled",
        "mp.messaging.outgoing.orders.failure-strategy=ignore"
      })
  void leftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }
}
