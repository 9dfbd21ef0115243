package com.example.notifications;

import java.util.UUID;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;

/**
 * Pushes what is queued to telephones. It asks for more than the queue ever returns, is refused,
 * and asks again; it looks for a count of deliveries that was never asked for, and doubles what it
 * repeats.
 */
public class PushWorker {
  private final SqsClient sqs;
  private final Carrier push;
  private final String queueUrl;

  public PushWorker(SqsClient sqs, Carrier push, String queueUrl) {
    this.sqs = sqs;
    this.push = push;
    this.queueUrl = queueUrl;
  }

  public void pushNext() {
    ReceiveMessageRequest request =
        ReceiveMessageRequest.builder().queueUrl(queueUrl).maxNumberOfMessages(50).build();
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
                .messageDeduplicationId(UUID.randomUUID().toString())
                .messageBody(notification.text()));
  }
}
