package com.example.notifications;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.DeleteMessageRequest;
import software.amazon.awssdk.services.sqs.model.DeleteMessageResponse;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageResponse;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

/** A queue that holds given texts and refuses whatever is sent in a batch. */
class ScriptedSqs implements SqsClient {
  final List<String> deleted = new ArrayList<>();

  private final List<String> texts;

  ScriptedSqs(String... texts) {
    this.texts = List.of(texts);
  }

  @Override
  public ReceiveMessageResponse receiveMessage(ReceiveMessageRequest request) {
    List<Message> messages =
        texts.stream()
            .map(text -> Message.builder().messageId(text).receiptHandle(text).body(text).build())
            .toList();
    return ReceiveMessageResponse.builder().messages(messages).build();
  }

  @Override
  public DeleteMessageResponse deleteMessage(DeleteMessageRequest request) {
    deleted.add(request.receiptHandle());
    return DeleteMessageResponse.builder().build();
  }

  @Override
  public SendMessageBatchResponse sendMessageBatch(SendMessageBatchRequest request) {
    List<BatchResultErrorEntry> refused =
        request.entries().stream()
            .map(entry -> BatchResultErrorEntry.builder().id(entry.id()).build())
            .toList();
    return SendMessageBatchResponse.builder().failed(refused).build();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
