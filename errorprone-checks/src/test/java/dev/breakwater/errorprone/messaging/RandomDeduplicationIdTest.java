package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class RandomDeduplicationIdTest {
  private final CheckTester tester = CheckTester.of(RandomDeduplicationId.class);

  @Test
  void looksIntoTheExpressionOnly() {
    tester.check(
        """
        import java.util.UUID;
        import software.amazon.awssdk.services.sns.model.PublishRequest;
        import software.amazon.awssdk.services.sqs.model.*;

        class Payments {
          void send(UUID payment, String id) {
            SendMessageBatchRequestEntry.builder().messageDeduplicationId("p-" + UUID.randomUUID()); // flagged
            PublishRequest.builder().messageDeduplicationId(String.valueOf(UUID.randomUUID())); // flagged
            SendMessageRequest.builder().messageDeduplicationId(payment.toString());
            SendMessageRequest.builder().messageDeduplicationId(UUID.nameUUIDFromBytes(id.getBytes()).toString());
            SendMessageBatchRequestEntry.builder().id(UUID.randomUUID().toString()).messageDeduplicationId(id);
          }
        }
        """);
  }
}
