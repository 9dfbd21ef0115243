package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class AttributesNotRequestedTest {
  private final CheckTester tester = CheckTester.of(AttributesNotRequested.class);

  @Test
  void followsTheRequestThroughVariables() {
    tester.check(
        """
        import software.amazon.awssdk.services.sqs.SqsClient;
        import software.amazon.awssdk.services.sqs.model.*;

        class Notifications {
          void next(SqsClient sqs, String queue) {
            ReceiveMessageRequest request =
                ReceiveMessageRequest.builder().queueUrl(queue).messageAttributeNames("All").build();
            var messages = sqs.receiveMessage(request).messages();
            messages.forEach(
                message -> {
                  message.messageAttributes();
                  message.attributes(); // flagged
                });
            for (Message message : sqs.receiveMessage(request).messages()) {
              message.attributesAsStrings(); // flagged
            }
          }
        }
        """);
  }

  @Test
  void staysQuietWhereAttributesAreAskedForOrTheReceiveIsNotInSight() {
    tester.check(
        """
        import java.util.List;
        import software.amazon.awssdk.services.sqs.SqsClient;
        import software.amazon.awssdk.services.sqs.model.*;

        class Notifications {
          void asked(SqsClient sqs, String queue) {
            var response =
                sqs.receiveMessage(
                    receive ->
                        receive
                            .queueUrl(queue)
                            .messageSystemAttributeNames(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT));
            for (var message : response.messages()) {
              message.attributes();
            }
          }

          void unknown(SqsClient sqs, ReceiveMessageRequest given, ReceiveMessageRequest.Builder started) {
            for (var message : sqs.receiveMessage(given).messages()) {
              message.attributes();
            }
            for (var message : sqs.receiveMessage(started.build()).messages()) {
              message.attributes();
            }
          }

          void passed(List<Message> messages, Message first) {
            first.attributes();
            messages.get(0).attributes();
            messages.forEach(Message::messageAttributes);
            messages.forEach(message -> message.attributes());
          }
        }
        """);
  }
}
