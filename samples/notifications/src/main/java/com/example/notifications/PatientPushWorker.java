package com.example.notifications;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;

/** Pushes what is queued to telephones, and waits where nothing is. */
public class PatientPushWorker {
  private final SqsClient sqs;
  private final Carrier push;
  private final String queueUrl;

  public PatientPushWorker(SqsClient sqs, Carrier push, String queueUrl) {
    this.sqs = sqs;
    this.push = push;
    this.queueUrl = queueUrl;
  }

  public void pushNext() {
    ReceiveMessageRequest request =
        ReceiveMessageRequest.builder()
            .queueUrl(queueUrl)
            .maxNumberOfMessages(10)
            .waitTimeSeconds(20)
            .messageSystemAttributeNames(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT)
            .build();
    for (Message message : sqs.receiveMessage(request).messages()) {
      String deliveries =
          message.attributesAsStrings().getOrDefault("ApproximateReceiveCount", "1");
      if (Integer.parseInt(deliveries) <= 5) {
        push.deliver(message.body());
      }
      sqs.deleteMessage(delete -> delete.queueUrl(queueUrl).receiptHandle(message.receiptHandle()));
    }
  }

  public void add(Notification notification) {
    sqs.sendMessage(
        send ->
            send.queueUrl(queueUrl)
                .messageGroupId(notification.recipient())
                .messageDeduplicationId(notification.id())
                .messageBody(notification.text()));
  }
}
