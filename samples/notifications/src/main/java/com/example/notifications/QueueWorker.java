package com.example.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;

/** Delivers what is queued, and takes it off the queue whether it was delivered or not. */
public class QueueWorker {
  private static final Logger log = LoggerFactory.getLogger(QueueWorker.class);

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final SqsClient sqs;
  private final Carrier carrier;
  private final String queueUrl;

  public QueueWorker(SqsClient sqs, Carrier carrier, String queueUrl) {
    this.sqs = sqs;
    this.carrier = carrier;
    this.queueUrl = queueUrl;
  }

  public void start() {
    threads.execute(
        () -> {
          while (!threads.isShutdown()) {
            deliverNext();
          }
        });
  }

  public void stop() throws InterruptedException {
    threads.shutdown();
    threads.awaitTermination(20, TimeUnit.SECONDS);
  }

  void deliverNext() {
    for (Message message : receive()) {
      try {
        carrier.deliver(message.body());
      } catch (DeliveryException e) {
        log.error("could not deliver {}", message.messageId(), e);
      } finally {
        sqs.deleteMessage(
            delete -> delete.queueUrl(queueUrl).receiptHandle(message.receiptHandle()));
      }
    }
  }

  void deliverBatch() {
    List<Message> messages = receive();
    extend(messages);
    List<DeleteMessageBatchRequestEntry> delivered = new ArrayList<>();
    for (Message message : messages) {
      carrier.deliver(message.body());
      delivered.add(
          DeleteMessageBatchRequestEntry.builder()
              .id(message.messageId())
              .receiptHandle(message.receiptHandle())
              .build());
    }
    sqs.deleteMessageBatch(batch -> batch.queueUrl(queueUrl).entries(delivered));
  }

  private void extend(List<Message> messages) {
    List<ChangeMessageVisibilityBatchRequestEntry> entries =
        messages.stream()
            .map(
                message ->
                    ChangeMessageVisibilityBatchRequestEntry.builder()
                        .id(message.messageId())
                        .receiptHandle(message.receiptHandle())
                        .visibilityTimeout(120)
                        .build())
            .toList();
    sqs.changeMessageVisibilityBatch(batch -> batch.queueUrl(queueUrl).entries(entries));
  }

  private List<Message> receive() {
    return sqs.receiveMessage(receive -> receive.queueUrl(queueUrl).waitTimeSeconds(20)).messages();
  }
}
