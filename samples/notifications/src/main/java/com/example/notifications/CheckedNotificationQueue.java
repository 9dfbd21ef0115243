package com.example.notifications;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;
import software.amazon.awssdk.services.sns.model.PublishBatchResponse;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;

/** Queues notifications and tells which ones the queue has not taken. */
public class CheckedNotificationQueue {
  private static final Logger log = LoggerFactory.getLogger(CheckedNotificationQueue.class);

  private final SqsAsyncClient async;
  private final SqsClient sqs;
  private final SnsClient sns;
  private final String queueUrl;

  public CheckedNotificationQueue(
      SqsAsyncClient async, SqsClient sqs, SnsClient sns, String queueUrl) {
    this.async = async;
    this.sqs = sqs;
    this.sns = sns;
    this.queueUrl = queueUrl;
  }

  /** Completes once the queue holds the notification. */
  public CompletableFuture<SendMessageResponse> add(Notification notification) {
    return async.sendMessage(
        SendMessageRequest.builder().queueUrl(queueUrl).messageBody(notification.text()).build());
  }

  public void addLater(List<Notification> notifications) {
    notifications.forEach(
        notification ->
            async
                .sendMessage(
                    send ->
                        send.queueUrl(queueUrl).messageBody(notification.text()).delaySeconds(60))
                .whenComplete(
                    (sent, failure) -> {
                      if (failure != null) {
                        log.error("notification {} was not queued", notification.id(), failure);
                      }
                    }));
  }

  /** Returns the ids of the notifications to queue again. */
  public List<String> addAll(List<Notification> notifications) {
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
    return response.failed().stream().map(BatchResultErrorEntry::id).toList();
  }

  /** Leaves it to the caller to see what the topic has not taken. */
  public PublishBatchResponse broadcast(String topicArn, List<Notification> notifications) {
    List<PublishBatchRequestEntry> entries =
        notifications.stream()
            .map(
                notification ->
                    PublishBatchRequestEntry.builder()
                        .id(notification.id())
                        .message(notification.text())
                        .build())
            .toList();
    return sns.publishBatch(batch -> batch.topicArn(topicArn).publishBatchRequestEntries(entries));
  }
}
