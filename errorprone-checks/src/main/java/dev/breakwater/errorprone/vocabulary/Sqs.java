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

  /** Asks for messages, and waits for the answer. */
  public static final Api BLOCKING_RECEIVE =
      methods("software.amazon.awssdk.services.sqs.SqsClient#receiveMessage");

  public static final Api RECEIVE =
      Api.union(
          BLOCKING_RECEIVE,
          methods("software.amazon.awssdk.services.sqs.SqsAsyncClient#receiveMessage"));

  /** What every failure that the service answers with is. */
  public static final String FAILURE = "software.amazon.awssdk.services.sqs.model.SqsException";

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

  public static final Api NEW_RECEIVE_REQUEST =
      methods("software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest#builder");

  public static final Api BUILD_RECEIVE_REQUEST =
      methods("software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest.Builder#build");

  /** How long a receive may wait for a message. */
  public static final Api RECEIVE_WAIT =
      methods(
          "software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest.Builder#waitTimeSeconds");

  /** How many messages a receive returns, from 1 to 10. */
  public static final Api MAX_MESSAGES =
      methods(
          "software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest.Builder#maxNumberOfMessages");

  /** How long a message is withheld, from 0 to 900 seconds. */
  public static final Api DELAY =
      methods(
          "software.amazon.awssdk.services.sqs.model.SendMessageRequest.Builder#delaySeconds",
          "software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry.Builder#delaySeconds");

  /** How long a message that is being processed stays hidden, from 0 to 43200 seconds. */
  public static final Api VISIBILITY =
      methods(
          "software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest.Builder#visibilityTimeout",
          "software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityRequest.Builder#visibilityTimeout",
          "software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequestEntry.Builder#visibilityTimeout");

  /** What tells one message from another where a queue or topic drops duplicates. */
  public static final Api DEDUPLICATION =
      methods(
          "software.amazon.awssdk.services.sqs.model.SendMessageRequest.Builder#messageDeduplicationId",
          "software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry.Builder#messageDeduplicationId",
          "software.amazon.awssdk.services.sns.model.PublishRequest.Builder#messageDeduplicationId",
          "software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry.Builder#messageDeduplicationId");

  public static final Api MESSAGES =
      methods("software.amazon.awssdk.services.sqs.model.ReceiveMessageResponse#messages");

  /** The attributes that a sender gave a message. */
  public static final Api ATTRIBUTES =
      methods("software.amazon.awssdk.services.sqs.model.Message#messageAttributes");

  /** The attributes that SQS itself gave a message. */
  public static final Api SYSTEM_ATTRIBUTES =
      methods(
          "software.amazon.awssdk.services.sqs.model.Message#attributes",
          "software.amazon.awssdk.services.sqs.model.Message#attributesAsStrings");

  private Sqs() {}
}
