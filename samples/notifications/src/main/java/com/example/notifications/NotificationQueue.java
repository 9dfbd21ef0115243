package com.example.notifications;

import java.util.List;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/**
 * Queues notifications. It does not wait to hear whether one was taken, nor look which ones of a
 * batch were not: a batch that is refused in part, or whole, still answers with success.
 */
public class NotificationQueue {
  private final SqsAsyncClient async;
  private final SqsClient sqs;
  private final SnsClient sns;
  private final String queueUrl;

  public NotificationQueue(SqsAsyncClient async, SqsClient sqs, SnsClient sns, String queueUrl) {
    this.async = async;
    this.sqs = sqs;
    this.sns = sns;
    this.queueUrl = queueUrl;
  }

  public void add(Notification notification) {
    async.sendMessage(
        SendMessageRequest.builder().queueUrl(queueUrl).messageBody(notification.text()).build());
  }

  public void addLater(List<Notification> notifications) {
    notifications.forEach(
        notification ->
            async.sendMessage(
                send -> send.queueUrl(queueUrl).messageBody(notification.text()).delaySeconds(60)));
  }

  public int addAll(List<Notification> notifications) {
    List<SendMessageBatchRequestEntry> entries =
        notifications.stream()
            .map(
                notification ->
                    SendMessageBatchRequestEntry.builder()
                        .id(notification.id())
                        .messageBody(notification.text())
                        .build())
            .toList();
    var response = sqs.sendMessageBatch(batch -> batch.queueUrl(queueUrl).entries(entries));
    return response.successful().size();
  }

  public void broadcast(String topicArn, List<Notification> notifications) {
    List<PublishBatchRequestEntry> entries =
        notifications.stream()
            .map(
                notification ->
                    PublishBatchRequestEntry.builder()
                        .id(notification.id())
                        .message(notification.text())
                        .build())
            .toList();
    sns.publishBatch(batch -> batch.topicArn(topicArn).publishBatchRequestEntries(entries));
  }
}
