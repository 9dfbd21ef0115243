package dev.breakwater.checkstyle.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import dev.breakwater.checkstyle.ConfigCheck;
import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutoAcknowledgeInConfigTest {
  private static final StyleTester TESTER = StyleTester.of(AutoAcknowledgeInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.rabbitmq.listener.simple.acknowledge-mode=none",
        "spring.rabbitmq.listener.direct.acknowledgeMode = NONE",
        "spring.rabbitmq.listener.simple.acknowledge_mode:none",
        "SPRING_RABBITMQ_LISTENER_SIMPLE_ACKNOWLEDGE_MODE=none",
        "SPRING_KAFKA_CONSUMER_ENABLEAUTOCOMMIT=true",
        "spring.cloud.stream.rabbit.bindings.orders-in-0.consumer.acknowledge-mode=NONE",
        "spring.cloud.stream.rabbit.default.consumer.acknowledgeMode=NONE",
        "spring.kafka.consumer.enable-auto-commit=true",
        "spring.kafka.consumer.properties.enable.auto.commit=true",
        "spring.kafka.consumer.properties[enable.auto.commit]=true",
        "spring.kafka.properties.acks=0",
        "spring.kafka.producer.acks=0",
        "spring.cloud.stream.kafka.binder.required-acks=0",
        "spring.cloud.stream.kafka.bindings.out.producer.configuration.acks=0",
        "mp.messaging.incoming.orders.enable.auto.commit=true",
        "mp.messaging.incoming.orders.auto-acknowledgement=true",
        "%dev.mp.messaging.incoming.orders.auto-acknowledgement=true",
        "mp.messaging.outgoing.orders.acks=0",
        "enable.auto.commit=true",
        "bootstrap.servers=localhost:9092\nacks=0",
        "kafka.bootstrap.servers=localhost:9092\nkafka.acks=0",
      })
  void losingSettingsAreReported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.rabbitmq.listener.simple.acknowledge-mode=auto",
        "spring.rabbitmq.listener.simple.acknowledge-mode=${ACK_MODE:none}",
        "spring.rabbitmq.listener.simple.acknowledge-mode=@ack.mode@",
        "spring.rabbitmq.listener.simple.acknowledge-mode=none\nspring.rabbitmq.listener.simple.acknowledge-mode=auto",
        "#spring.rabbitmq.listener.simple.acknowledge-mode=none",
        "spring.rabbitmq.template.acknowledge-mode=none",
        "spring.kafka.consumer.enable-auto-commit=false",
        "spring.kafka.streams.properties.enable.auto.commit=true",
        "spring.cloud.stream.kafka.binder.configuration.enable.auto.commit=true",
        "spring.datasource.hikari.auto-commit=true",
        "app.enable-auto-commit=true",
        "acks=0",
        "acks=1\nbootstrap.servers=localhost:9092",
        "spring.kafka.producer.acks=all",
      })
  void everythingElseIsLeftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }

  @Test
  void yamlIsReadHoweverItIsNested() {
    TESTER.check(
        "yml",
        """
        spring.rabbitmq.listener:
          simple:
            acknowledgeMode: "none" # flagged
          direct: {prefetch: 1, acknowledge-mode: NONE} # flagged
        ---
        spring:
          config.activate.on-profile: prod
          kafka:
            consumer:
              properties:
                "[enable.auto.commit]": true # flagged
                enable.auto.commit: yes # flagged
            producer:
              acks: '0' # flagged
        ---
        mp:
          messaging:
            incoming:
              orders:
                enable:
                  auto:
                    commit: true # flagged
        """);
  }

  @Test
  void environmentOfAContainerIsRead() {
    TESTER.check(
        "yaml",
        """
        services:
          orders:
            environment:
              SPRING_RABBITMQ_LISTENER_SIMPLE_ACKNOWLEDGE_MODE: none # flagged
              SPRING_KAFKA_CONSUMER_ENABLE_AUTO_COMMIT: "true" # flagged
              OTHER_ACKNOWLEDGE_MODE: none
        """);
  }

  @Test
  void aliasesAreReportedWhereTheyAreWritten() {
    TESTER.check(
        "yaml",
        """
        lax: &lax
          acknowledge-mode: none # flagged
        strict: &strict
          acknowledge-mode: auto
        spring:
          rabbitmq:
            listener:
              simple:
                <<: *lax
              direct:
                <<: [*strict, *lax]
        """);
  }

  @Test
  void whatTheBuildFiltersIsUnknown() {
    TESTER.check(
        "yml",
        """
        version: @project.version@
        spring:
          rabbitmq:
            listener:
              simple:
                acknowledge-mode: @ack.mode@
              direct:
                acknowledge-mode: none # flagged
        """);
  }

  @Test
  void exemptKeysAreLeftAlone() {
    TESTER
        .with(ConfigCheck.EXEMPT, "spring.kafka.producer.acks")
        .check(
            "yml",
            """
            spring.kafka:
              producer.acks: 0
              consumer.enable-auto-commit: true # flagged
            """);
  }

  @Test
  void findingNamesKeyValueAndRemedyAndPointsAtTheKey() {
    var event = TESTER.events("properties", "\t spring.kafka.producer.acks = 0\n").get(0);
    assertEquals(
        "spring.kafka.producer.acks is 0: the producer does not wait for the broker, so a record that never arrives"
            + " looks sent; write all",
        event.getMessage());
    assertEquals(1, event.getLine());
    assertEquals(3, event.getColumn());
    assertEquals(2, event.getViolation().getColumnCharIndex());
  }

  @Test
  void unreadableFileIsLoggedApartFromFindings() {
    var event = TESTER.events("yml", "spring:\n  kafka: [acks\nother: 1\n").get(0);
    assertEquals(ConfigCheck.UNREADABLE, event.getViolation().getKey());
    assertEquals(SeverityLevel.INFO, event.getSeverityLevel());
    assertEquals(3, event.getLine());
    assertTrue(
        event.getMessage().startsWith("Case.yml is not examined, it cannot be read: "),
        event.getMessage());
  }

  @Test
  void unreadableFileThatCannotConcernTheRuleIsIgnored() {
    assertEquals(List.of(), TESTER.events("yml", "a: [b\nc: d"));
  }

  @Test
  void otherFilesAreLeftAlone() {
    assertEquals(List.of(), TESTER.events("txt", "spring.kafka.producer.acks=0"));
  }
}
