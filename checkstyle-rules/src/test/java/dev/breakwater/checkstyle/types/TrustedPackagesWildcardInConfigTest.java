package dev.breakwater.checkstyle.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedPackagesWildcardInConfigTest {
  private static final StyleTester TESTER =
      StyleTester.of(TrustedPackagesWildcardInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.kafka.consumer.properties.spring.json.trusted.packages=*",
        "spring.kafka.consumer.properties[spring.json.trusted.packages]=*",
        "spring.kafka.consumer.properties.spring.json.trusted.packages=com.acme,*",
        "spring.cloud.stream.kafka.binder.configuration.spring.json.trusted.packages=*",
        "mp.messaging.incoming.orders.spring.json.trusted.packages=*",
        "spring.activemq.packages.trust-all=true",
        "SPRING_ACTIVEMQ_PACKAGES_TRUST_ALL=true"
      })
  void reported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.kafka.consumer.properties.spring.json.trusted.packages=com.acme.events",
        "spring.kafka.consumer.properties.spring.json.trusted.packages=com.acme.*",
        "spring.kafka.consumer.properties.spring.json.trusted.packages=*\nspring.kafka.consumer.properties.spring.json.use.type.headers=false",
        "spring.activemq.packages.trust-all=false",
        "spring.kafka.consumer.properties.spring.json.trusted.packages=${PACKAGES:*}"
      })
  void leftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }
}
