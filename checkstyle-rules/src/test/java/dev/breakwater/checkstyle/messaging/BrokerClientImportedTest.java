package dev.breakwater.checkstyle.messaging;

import dev.breakwater.checkstyle.StyleTester;
import org.junit.jupiter.api.Test;

class BrokerClientImportedTest {
  private static final StyleTester TESTER = StyleTester.of(BrokerClientImportedCheck.class);

  private static final String SOURCE =
      """
      package com.acme%s;

      import com.rabbitmq.client.Channel;%s
      import jakarta.jms.*;%s
      import java.util.List;
      import org.springframework.kafka.core.KafkaTemplate;%s

      class A {}
      """;

  private static String source(String folder, String mark) {
    return SOURCE.formatted(folder, mark, mark, mark);
  }

  @Test
  void isSilentUntilItIsTold() {
    TESTER.check(source(".orders", ""));
  }

  @Test
  void onlyThePackagesThatAreNamedMayKnow() {
    var told = TESTER.with(BrokerClientImportedCheck.EXEMPT, "com.acme.messaging,com.acme.bus");
    told.check(source(".orders", " // flagged"));
    told.check(source("", " // flagged"));
    told.check(source(".messaging2", " // flagged"));
    told.check(source(".messaging", ""));
    told.check(source(".bus.kafka", ""));
  }
}
