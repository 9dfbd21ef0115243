package dev.breakwater.checkstyle.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyMisspeltInConfigTest {
  private static final StyleTester TESTER = StyleTester.of(KeyMisspeltInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.kafka.consumer.max-poll-record=5",
        "spring.kafka.consumer.maxPollRecord=5",
        "spring.kafka.consumer.proprties.max.poll.records=5",
        "spring.kafka.consummer.group-id=x",
        "spring.kafka.consumer.properties.max.poll.record=5",
        "spring.kafka.consumer.properties[max.poll.record]=5",
        "spring.kafka.properties.linger.mss=5",
        "spring.cloud.stream.bindings.orders-in-0.destinaton=x",
        "spring.cloud.stream.bindings.orders-in-0.consumer.max-atempts=1",
        "spring.cloud.stream.kafka.bindings.orders-in-0.consumer.enable-dlqs=true",
        "spring.cloud.stream.rabbit.bindings.orders-in-0.consumer.auto-bind-dlqs=true",
        "spring.cloud.stream.kafka.binder.broker=x",
        "spring.rabbitmq.listener.simple.default-requeue-reject=false",
        "spring.rabbitmq.listner.simple.prefetch=1",
        "spring.cloud.aws.sqs.listener.poll-timeouts=1s",
        "quarkus.messaging.kafka.serializer-autodetction.enabled=false",
        "%dev.quarkus.messaging.health.orders.enabld=false",
        "%dev.spring.kafka.consumer.max-poll-record=5",
        "%dev.mp.messaging.incoming.o.connector=smallrye-kafka\n%dev.mp.messaging.incoming.o.failure-stategy=fail",
        "mp.messaging.incoming.o.connector=smallrye-kafka\n%dev.mp.messaging.incoming.o.failure-stategy=fail",
        "mp.messaging.incoming.o.connector=smallrye-kafka\nmp.messaging.incoming.o.failure-stategy=fail",
        "mp.messaging.incoming.o.connector=smallrye-kafka\nmp.messaging.incoming.o.max.poll.record=5",
        "mp.messaging.outgoing.o.connector=smallrye-rabbitmq\nmp.messaging.outgoing.o.exchange.nam=x"
      })
  void reported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.kafka.consumer.max-poll-records=5",
        "spring.kafka.consumer.maxPollRecords=5",
        "spring.kafka.CONSUMER.MAX_POLL_RECORDS=5",
        "spring.kafka.consumer.properties.max.poll.records=5",
        "spring.kafka.consumer.properties.my.own=5",
        "spring.kafka.consumer.properties.schema.registry.url=x",
        "spring.kafka.consumer.properties.spring.json.trusted.packages=x",
        "spring.kafka.bootstrap-servers[0]=a",
        "spring.cloud.stream.bindings.orders-in-0.destination=x",
        "spring.cloud.stream.bindings.destinaton.destination=x",
        "spring.cloud.stream.binders.kafka1.environment.spring.kafka.bootstrap-server=x",
        "spring.cloud.stream.kafka.bindings.a-in-0.consumer.configuration.value.deserializer=x",
        "spring.cloud.stream.solace.bindings.a-in-0.consumer.foo=x",
        "spring.rabbitmq.addresses=a",
        "spring.rabbitmq.my-own-setting=a",
        "spring.rabbitmq.pot=1",
        "app.kafka.consummer.group-id=x",
        "spring.kafk.consumer.group-id=x",
        "mp.messaging.incoming.o.failure-stategy=fail",
        "mp.messaging.incoming.o.connector=camel\nmp.messaging.incoming.o.failure-stategy=fail",
        "mp.messaging.incoming.o.connector=smallrye-kafka\nmp.messaging.incoming.o.max.poll.records=5\nmp.messaging.incoming.o.my-own=5",
        "SPRING_KAFKA_CONSUMER_MAXPOLLRECORD=5",
        "quarkus.messaging.kafka.serializer-autodetection.enabled=false",
        "quarkus.messaging.health.\"orders\".enabled=false",
        "quarkus.mesaging.strict=true",
        "quarkus.http.por=1",
        "spring.kafka.consumer.max-poll-record=5\nspring.kafka.consumer.max-poll-records=5",
        "spring.kafka.jaas.options.usernam=x",
        "spring.rabbitmq=x",
        "spring.kafka.consumer=x"
      })
  void leftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }
}
