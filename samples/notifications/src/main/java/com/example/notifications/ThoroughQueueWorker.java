package com.example.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;

/** Delivers what is queued; what was not delivered stays queued until it is, or is dead. */
public class ThoroughQueueWorker {
  private static final Logger log = LoggerFactory.getLogger(ThoroughQueueWorker.class);

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final SqsClient sqs;
  private final Carrier carrier;
  private final String queueUrl;

  public ThoroughQueueWorker(SqsClient sqs, Carrier carrier, String queueUrl) {
    this.sqs = sqs;
    this.carrier = carrier;
    this.queueUrl = queueUrl;
  }

  public void start() {
    threads.execute(
        () -> {
          while (!threads.isShutdown()) {
            try {
              deliverNext();
            } catch (SdkException e) {
              log.error("could not reach the queue", e);
            }
          }
        });
  }

  public void stop() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(20, TimeUnit.SECONDS)) {
      threads.shutdownNow();
    }
  }

  void deliverNext() {
    for (Message message : receive()) {
      try {
        carrier.deliver(message.body());
        sqs.deleteMessage(
            delete -> delete.queueUrl(queueUrl).receiptHandle(message.receiptHandle()));
      } catch (DeliveryException e) {
        log.warn("{} stays queued", message.messageId(), e);
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
    var response = sqs.deleteMessageBatch(batch -> batch.queueUrl(queueUrl).entries(delivered));
    for (BatchResultErrorEntry failure : response.failed()) {
      log.warn("{} will be delivered twice: {}", failure.id(), failure.message());
    }
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
    var response =
        sqs.changeMessageVisibilityBatch(batch -> batch.queueUrl(queueUrl).entries(entries));
    if (response.hasFailed()) {
      log.warn("another worker may deliver these too: {}", response.failed());
    }
  }

  private List<Message> receive() {
    return sqs.receiveMessage(receive -> receive.queueUrl(queueUrl).waitTimeSeconds(20)).messages();
  }
}
