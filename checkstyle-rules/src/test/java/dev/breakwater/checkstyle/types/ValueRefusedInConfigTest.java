package dev.breakwater.checkstyle.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRefusedInConfigTest {
  private static final StyleTester TESTER = StyleTester.of(ValueRefusedInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.kafka.consumer.enable-auto-commit=never",
        "spring.kafka.listener.ack-mode=manual_immediately",
        "spring.kafka.listener.poll-timeout=5 seconds",
        "spring.kafka.consumer.max-poll-records=many",
        "spring.kafka.consumer.max-poll-records=99999999999",
        "spring.kafka.consumer.properties.max.poll.records=0",
        "spring.kafka.producer.properties.acks=most",
        "spring.rabbitmq.listener.simple.prefetch=1.5",
        "spring.rabbitmq.connection-timeout=1min",
        "spring.cloud.aws.sqs.listener.poll-timeout=soon",
        "spring.cloud.stream.bindings.a-in-0.consumer.max-attempts=three",
        "mp.messaging.incoming.o.partitions=two"
      })
  void reported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.kafka.consumer.enable-auto-commit=off",
        "spring.kafka.listener.ack-mode=MANUAL_IMMEDIATE",
        "spring.kafka.listener.ack-mode=manual-immediate",
        "spring.kafka.listener.ack-mode=${MODE}",
        "spring.kafka.listener.poll-timeout=5s",
        "spring.kafka.listener.poll-timeout=5000",
        "spring.kafka.listener.poll-timeout=PT5S",
        "spring.kafka.listener.poll-timeout=1m30s",
        "spring.kafka.consumer.max-poll-records=",
        "spring.kafka.consumer.max-poll-records={cipher}abc",
        "spring.kafka.consumer.properties.max.poll.records=50",
        "spring.kafka.producer.acks=all",
        "spring.rabbitmq.listener.simple.prefetch=50",
        "spring.kafka.consumer.fetch-min-size=1KB",
        "app.kafka.consumer.max-poll-records=many"
      })
  void leftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }
}
