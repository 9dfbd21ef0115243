package dev.breakwater.checkstyle.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsContradictInConfigTest {
  private static final StyleTester TESTER = StyleTester.of(SettingsContradictInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.kafka.producer.transaction-id-prefix=t\nspring.kafka.producer.acks=1",
        "spring.kafka.producer.properties.enable.idempotence=true\nspring.kafka.producer.acks=0",
        "spring.kafka.producer.properties.enable.idempotence=true\nspring.kafka.producer.retries=0",
        "spring.kafka.producer.properties.enable.idempotence=true\nspring.kafka.producer.properties.max.in.flight.requests.per.connection=6",
        "spring.cloud.stream.kafka.binder.configuration.enable.idempotence=true\nspring.cloud.stream.kafka.binder.configuration.acks=1",
        "mp.messaging.outgoing.orders.enable.idempotence=true\nmp.messaging.outgoing.orders.acks=1",
        "spring.kafka.producer.properties.delivery.timeout.ms=20000",
        "spring.kafka.producer.properties.delivery.timeout.ms=5000\nspring.kafka.producer.properties.request.timeout.ms=4000\nspring.kafka.producer.properties.linger.ms=2000",
        "spring.kafka.consumer.properties.heartbeat.interval.ms=10000\nspring.kafka.consumer.properties.session.timeout.ms=10000",
        "spring.kafka.listener.ack-mode=MANUAL_IMMEDIATE\nspring.kafka.consumer.enable-auto-commit=true",
        "spring.kafka.listener.ack-mode=record\nspring.kafka.listener.type=batch",
        "spring.rabbitmq.publisher-returns=true\nspring.rabbitmq.template.mandatory=false",
        "spring.rabbitmq.listener.simple.concurrency=5\nspring.rabbitmq.listener.simple.max-concurrency=3"
      })
  void reported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.kafka.producer.transaction-id-prefix=t\nspring.kafka.producer.acks=all",
        "spring.kafka.producer.acks=1",
        "spring.kafka.producer.properties.enable.idempotence=false\nspring.kafka.producer.acks=1",
        "spring.kafka.producer.properties.delivery.timeout.ms=120000",
        "spring.kafka.producer.properties.delivery.timeout.ms=${D}",
        "spring.kafka.producer.properties.delivery.timeout.ms=5000\nspring.kafka.producer.properties.request.timeout.ms=4000",
        "spring.kafka.consumer.properties.heartbeat.interval.ms=3000\nspring.kafka.consumer.properties.session.timeout.ms=10000",
        "spring.kafka.consumer.properties.heartbeat.interval.ms=3000",
        "spring.kafka.listener.ack-mode=manual\nspring.kafka.consumer.enable-auto-commit=false",
        "spring.kafka.listener.ack-mode=batch\nspring.kafka.listener.type=batch",
        "spring.kafka.listener.ack-mode=record\nspring.kafka.listener.type=single",
        "spring.rabbitmq.template.mandatory=false",
        "spring.rabbitmq.publisher-returns=true",
        "spring.rabbitmq.listener.simple.concurrency=3\nspring.rabbitmq.listener.simple.max-concurrency=5",
        "spring.rabbitmq.listener.simple.concurrency=3-5\nspring.rabbitmq.listener.simple.max-concurrency=2",
        "spring.kafka.listener.ack-mode=manual\n#---\nspring.kafka.consumer.enable-auto-commit=true"
      })
  void leftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }
}
