package dev.breakwater.checkstyle.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitSwitchedOffInConfigTest {
  private static final StyleTester TESTER = StyleTester.of(LimitSwitchedOffInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.datasource.hikari.connection-timeout=0",
        "spring.datasource.hikari.connectionTimeout=0",
        "spring.datasource.dbcp2.max-wait-millis=-1",
        "spring.datasource.tomcat.max-wait=-1",
        "spring.rabbitmq.connection-timeout=0s",
        "spring.rabbitmq.requested-heartbeat=0",
        "spring.rabbitmq.listener.direct.prefetch=0",
        "spring.jms.template.receive-timeout=0ms",
        "spring.data.redis.timeout=0",
        "spring.cloud.openfeign.client.config.stock.readTimeout=0",
        "feign.client.config.default.connect-timeout=0",
        "server.tomcat.connection-timeout=-1",
        "spring.kafka.producer.properties.max.block.ms=9223372036854775807",
        "mp.messaging.outgoing.orders.max.block.ms=9223372036854775807",
        "spring.task.execution.pool.queue-capacity=2147483647"
      })
  void reported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.datasource.hikari.connection-timeout=250",
        "spring.datasource.hikari.connection-timeout=${WAIT:0}",
        "spring.datasource.tomcat.max-wait=0",
        "spring.jms.template.receive-timeout=-1",
        "spring.rabbitmq.listener.simple.prefetch=1",
        "server.tomcat.connection-timeout=20s",
        "app.timeout=0",
        "spring.datasource.hikari.idle-timeout=0",
        "spring.datasource.hikari.max-lifetime=0",
        "spring.data.redis.timeout=2s"
      })
  void leftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }
}
