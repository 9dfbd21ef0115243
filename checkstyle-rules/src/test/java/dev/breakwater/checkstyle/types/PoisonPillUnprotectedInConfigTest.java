package dev.breakwater.checkstyle.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoisonPillUnprotectedInConfigTest {
  private static final StyleTester TESTER =
      StyleTester.of(PoisonPillUnprotectedInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.kafka.consumer.value-deserializer=org.springframework.kafka.support.serializer.JsonDeserializer",
        "spring.kafka.consumer.keyDeserializer=org.springframework.kafka.support.serializer.JacksonJsonDeserializer",
        "spring.kafka.consumer.properties.value.deserializer=io.confluent.kafka.serializers.KafkaAvroDeserializer",
        "spring.kafka.properties[value.deserializer]=io.confluent.kafka.serializers.protobuf.KafkaProtobufDeserializer",
        "spring.cloud.stream.kafka.bindings.orders-in-0.consumer.configuration.value.deserializer=io.apicurio.registry.serde.avro.AvroKafkaDeserializer",
        "SPRING_KAFKA_CONSUMER_VALUE_DESERIALIZER=org.springframework.kafka.support.serializer.JsonDeserializer"
      })
  void reported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.kafka.consumer.value-deserializer=org.springframework.kafka.support.serializer.ErrorHandlingDeserializer\nspring.kafka.consumer.properties.spring.deserializer.value.delegate.class=org.springframework.kafka.support.serializer.JsonDeserializer",
        "spring.kafka.consumer.value-deserializer=org.apache.kafka.common.serialization.StringDeserializer",
        "spring.kafka.consumer.value-deserializer=com.acme.OrderDeserializer",
        "kafka.value.deserializer=org.springframework.kafka.support.serializer.JsonDeserializer",
        "mp.messaging.incoming.orders.value.deserializer=io.confluent.kafka.serializers.KafkaAvroDeserializer"
      })
  void leftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }
}
