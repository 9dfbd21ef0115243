package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ShortPollingTest {
  private final CheckTester tester = CheckTester.of(ShortPolling.class);

  @Test
  void followsABuilderOverSeveralStatements() {
    tester.check(
        """
        import software.amazon.awssdk.services.sqs.SqsAsyncClient;
        import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;

        class Notifications {
          void next(SqsAsyncClient sqs, String queue) {
            var waiting = ReceiveMessageRequest.builder();
            waiting.queueUrl(queue);
            waiting.waitTimeSeconds(20);
            sqs.receiveMessage(waiting.build());
            var impatient = ReceiveMessageRequest.builder(); // flagged
            impatient.queueUrl(queue);
            sqs.receiveMessage(impatient.build());
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheRequestWaitsOrIsNotAllInSight() {
    tester.check(
        """
        import software.amazon.awssdk.services.sqs.SqsClient;
        import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;

        class Notifications {
          void next(SqsClient sqs, String queue, ReceiveMessageRequest request) {
            sqs.receiveMessage(request);
            sqs.receiveMessage(receive -> receive.queueUrl(queue).waitTimeSeconds(10));
            sqs.receiveMessage(
                receive -> {
                  receive.queueUrl(queue);
                  receive.waitTimeSeconds(10);
                });
            sqs.receiveMessage(this::fill);
            sqs.receiveMessage(
                receive -> {
                  fill(receive);
                  receive.queueUrl(queue);
                });
          }

          ReceiveMessageRequest.Builder started(String queue) {
            return ReceiveMessageRequest.builder().queueUrl(queue);
          }

          void fill(ReceiveMessageRequest.Builder receive) {}
        }
        """);
  }
}
