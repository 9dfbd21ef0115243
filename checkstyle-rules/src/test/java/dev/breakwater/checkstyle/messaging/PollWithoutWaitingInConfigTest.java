package dev.breakwater.checkstyle.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PollWithoutWaitingInConfigTest {
  private static final StyleTester TESTER = StyleTester.of(PollWithoutWaitingInConfigCheck.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.cloud.aws.sqs.listener.poll-timeout=0s",
        "spring.cloud.aws.sqs.listener.pollTimeout=0",
        "SPRING_CLOUD_AWS_SQS_LISTENER_POLLTIMEOUT=0",
        "mp.messaging.incoming.orders.wait-time-seconds=0"
      })
  void reported(String properties) {
    assertEquals(1, TESTER.events("properties", properties).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.cloud.aws.sqs.listener.poll-timeout=20s",
        "mp.messaging.incoming.orders.wait-time-seconds=20",
        "app.poll-timeout=0"
      })
  void leftAlone(String properties) {
    assertEquals(List.of(), TESTER.events("properties", properties));
  }
}
