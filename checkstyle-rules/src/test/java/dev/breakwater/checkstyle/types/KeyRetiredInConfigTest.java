package dev.breakwater.checkstyle.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRetiredInConfigTest {
  private static final StyleTester TESTER = StyleTester.of(KeyRetiredInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.rabbitmq.publisher-confirms=true",
        "spring.rabbitmq.publisherConfirms=true",
        "spring.rabbitmq.template.queue=x",
        "spring.artemis.host=x"
      })
  void reported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.rabbitmq.publisher-confirm-type=correlated",
        "spring.rabbitmq.template.default-receive-queue=x",
        "spring.rabbitmq.listener.simple.retry.max-attempts=3",
        "app.publisher-confirms=true"
      })
  void leftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }
}
