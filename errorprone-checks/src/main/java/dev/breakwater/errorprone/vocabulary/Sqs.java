package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/**
 * What the suite knows about the AWS SDK for Java 2: SQS, and the batch calls of its neighbours.
 */
public final class Sqs {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("software.amazon.awssdk:sqs", "2.20.0", "2.57.8"),
          new Library("software.amazon.awssdk:sns", "2.20.0", "2.57.8"));

  public static final Api PUBLISH =
      methods(
          "software.amazon.awssdk.services.sqs.SqsClient#sendMessage",
          "software.amazon.awssdk.services.sqs.SqsAsyncClient#sendMessage",
          "software.amazon.awssdk.services.sqs.SqsAsyncClient#sendMessageBatch",
          "software.amazon.awssdk.services.sns.SnsClient#publish",
          "software.amazon.awssdk.services.sns.SnsAsyncClient#publish",
          "software.amazon.awssdk.services.sns.SnsAsyncClient#publishBatch");

  public static final Api ACKNOWLEDGE =
      methods(
          "software.amazon.awssdk.services.sqs.SqsClient#deleteMessage",
          "software.amazon.awssdk.services.sqs.SqsClient#deleteMessageBatch",
          "software.amazon.awssdk.services.sqs.SqsAsyncClient#deleteMessage",
          "software.amazon.awssdk.services.sqs.SqsAsyncClient#deleteMessageBatch");

  public static final Api REJECT =
      methods(
          "software.amazon.awssdk.services.sqs.SqsClient#changeMessageVisibility",
          "software.amazon.awssdk.services.sqs.SqsAsyncClient#changeMessageVisibility");

  /** Makes a client, which holds a pool of connections until it is closed. */
  public static final Api CLIENTS =
      methods(
          "software.amazon.awssdk.services.sqs.SqsClient#create",
          "software.amazon.awssdk.services.sqs.SqsClientBuilder#build",
          "software.amazon.awssdk.services.sqs.SqsAsyncClient#create",
          "software.amazon.awssdk.services.sqs.SqsAsyncClientBuilder#build",
          "software.amazon.awssdk.services.sns.SnsClient#create",
          "software.amazon.awssdk.services.sns.SnsClientBuilder#build",
          "software.amazon.awssdk.services.sns.SnsAsyncClient#create",
          "software.amazon.awssdk.services.sns.SnsAsyncClientBuilder#build");

  /** Calls that succeed as a whole although some of their entries failed. */
  public static final Api BATCH =
      methods(
          "software.amazon.awssdk.services.sqs.SqsClient#sendMessageBatch",
          "software.amazon.awssdk.services.sqs.SqsClient#deleteMessageBatch",
          "software.amazon.awssdk.services.sqs.SqsClient#changeMessageVisibilityBatch",
          "software.amazon.awssdk.services.sns.SnsClient#publishBatch");

  /** Where a batch's response names the entries that failed. */
  public static final Api BATCH_FAILURES =
      methods(
          "software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse#failed",
          "software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse#hasFailed",
          "software.amazon.awssdk.services.sqs.model.DeleteMessageBatchResponse#failed",
          "software.amazon.awssdk.services.sqs.model.DeleteMessageBatchResponse#hasFailed",
          "software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchResponse#failed",
          "software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchResponse#hasFailed",
          "software.amazon.awssdk.services.sns.model.PublishBatchResponse#failed",
          "software.amazon.awssdk.services.sns.model.PublishBatchResponse#hasFailed");

  private Sqs() {}
}
