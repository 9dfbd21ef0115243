package dev.breakwater.checkstyle.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndlessRequeueInConfigTest {
  private static final StyleTester TESTER = StyleTester.of(EndlessRequeueInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.rabbitmq.listener.simple.default-requeue-rejected=true",
        "spring.rabbitmq.listener.simple.defaultRequeueRejected=on",
        "spring.rabbitmq.listener.direct.default-requeue-rejected=true",
        "SPRING_RABBITMQ_LISTENER_SIMPLE_DEFAULT_REQUEUE_REJECTED=true",
        "spring.rabbitmq.listener.simple.default-requeue-rejected=true\nspring.rabbitmq.listener.simple.retry.enabled=false",
        "spring.cloud.stream.rabbit.bindings.orders-in-0.consumer.requeue-rejected=true\nspring.cloud.stream.rabbit.bindings.orders-in-0.consumer.republish-to-dlq=false",
        "mp.messaging.incoming.orders.failure-strategy=requeue"
      })
  void reported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.rabbitmq.listener.simple.default-requeue-rejected=false",
        "spring.rabbitmq.listener.simple.default-requeue-rejected=${REQUEUE:true}",
        "spring.rabbitmq.listener.simple.default-requeue-rejected=true\nspring.rabbitmq.listener.simple.retry.enabled=true",
        "spring.rabbitmq.listener.simple.default-requeue-rejected=true\nspring.rabbitmq.listener.simple.retry.enabled=${RETRY}",
        "spring.cloud.stream.rabbit.bindings.orders-in-0.consumer.requeue-rejected=true",
        "mp.messaging.incoming.orders.failure-strategy=reject",
        "app.requeue=true"
      })
  void leftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }
}
