package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class RequestOutOfRangeTest {
  private final CheckTester tester = CheckTester.of(RequestOutOfRange.class);

  @Test
  void knowsTheRangesAndTheirEnds() {
    tester.check(
        """
        import software.amazon.awssdk.services.sqs.model.*;

        class Notifications {
          private static final int AN_HOUR = 60 * 60;

          void build(int unknown) {
            SendMessageRequest.builder().delaySeconds(900);
            SendMessageRequest.builder().delaySeconds(901); // flagged
            SendMessageRequest.builder().delaySeconds(unknown);
            SendMessageBatchRequestEntry.builder().delaySeconds(AN_HOUR); // flagged
            ReceiveMessageRequest.builder().maxNumberOfMessages(1).waitTimeSeconds(0).visibilityTimeout(43_200);
            ReceiveMessageRequest.builder().maxNumberOfMessages(0); // flagged
            ChangeMessageVisibilityRequest.builder().visibilityTimeout(24 * AN_HOUR); // flagged
            ChangeMessageVisibilityBatchRequestEntry.builder().visibilityTimeout(-1); // flagged
          }
        }
        """);
  }
}
