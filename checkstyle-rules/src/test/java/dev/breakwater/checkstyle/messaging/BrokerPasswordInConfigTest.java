package dev.breakwater.checkstyle.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerPasswordInConfigTest {
  private static final StyleTester TESTER = StyleTester.of(BrokerPasswordInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.rabbitmq.addresses=amqp://orders:s3cr3t@rabbit:5672",
        "spring.rabbitmq.addresses=orders:s3cr3t@rabbit1:5672,orders:s3cr3t@rabbit2:5672",
        "spring.activemq.broker-url=tcp://orders:s3cr3t@mq:61616",
        "spring.kafka.properties.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username=\"a\" password=\"s3cr3t\";",
        "spring.kafka.properties[sasl.jaas.config]=org.apache.kafka.common.security.scram.ScramLoginModule required username=a password=s3cr3t;",
        "spring.data.redis.url=rediss://app:s3cr3t@cache:6380",
        "broker.uri=amqps://orders:s3cr3t@rabbit/vhost",
        "nats.url=nats://app:s3cr3t@nats:4222"
      })
  void reported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.rabbitmq.addresses=amqp://guest:guest@rabbit:5672",
        "spring.rabbitmq.addresses=amqp://orders:s3cr3t@localhost:5672",
        "spring.rabbitmq.addresses=amqp://${USER}:${PASSWORD}@rabbit",
        "spring.rabbitmq.addresses=rabbit1:5672,rabbit2:5672",
        "spring.mail.from=orders@acme.com",
        "spring.datasource.url=jdbc:oracle:thin:scott/tiger@db:1521",
        "contact=Sales: call us:now@acme",
        "spring.kafka.properties.sasl.jaas.config=com.acme.Login required;",
        "spring.kafka.properties.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username=\"a\" password=\"<password>\";",
        "git.url=https://user:token@git.acme.com/x.git",
        "url=amqp://rabbit:5672/orders@home"
      })
  void leftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }
}
