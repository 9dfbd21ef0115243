package dev.breakwater.checkstyle.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindingOfUnknownFunctionInConfigTest {
  private static final StyleTester TESTER =
      StyleTester.of(BindingOfUnknownFunctionInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.cloud.function.definition=order\nspring.cloud.stream.bindings.orders-in-0.destination=orders\nspring.cloud.stream.bindings.orders-in-0.group=g",
        "spring.cloud.function.definition=a;b\nspring.cloud.stream.bindings.c-in-0.group=g",
        "spring.cloud.function.definition=decode|order\nspring.cloud.stream.bindings.decode-in-0.group=g"
      })
  void reported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.cloud.function.definition=order\nspring.cloud.stream.bindings.order-in-0.group=g",
        "spring.cloud.function.definition=decode|order\nspring.cloud.stream.bindings.decodeorder-in-0.group=g",
        "spring.cloud.function.definition=decode,order;x\nspring.cloud.stream.bindings.decodeorder-in-0.group=g",
        "spring.cloud.function.definition=${FUNCTIONS}\nspring.cloud.stream.bindings.c-in-0.group=g",
        "spring.cloud.stream.bindings.c-in-0.group=g",
        "spring.cloud.function.definition=order\nspring.cloud.stream.bindings.audit-out-0.destination=audit",
        "spring.cloud.function.definition=order\nspring.cloud.stream.function.bindings.order-in-0=input\nspring.cloud.stream.bindings.x-in-0.group=g",
        "spring.cloud.function.definition=order\nspring.cloud.stream.input-bindings=x\nspring.cloud.stream.bindings.x-in-0.group=g",
        "spring.cloud.function.definition=a; b\nspring.cloud.stream.bindings.b-in-0.group=g"
      })
  void leftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }
}
