package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about AWS Lambda functions that are called with messages. */
public final class Lambda {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("com.amazonaws:aws-lambda-java-core", "1.2.1", "1.4.0"),
          new Library("com.amazonaws:aws-lambda-java-events", "3.11.0", "3.16.1"));

  public static final Api HANDLERS =
      methods("com.amazonaws.services.lambda.runtime.RequestHandler#handleRequest");

  /** How a batch of messages hands out its messages; Lambda is done with them on return. */
  public static final Api RECORDS =
      methods(
          "com.amazonaws.services.lambda.runtime.events.SQSEvent#getRecords",
          "com.amazonaws.services.lambda.runtime.events.SNSEvent#getRecords",
          "com.amazonaws.services.lambda.runtime.events.KinesisEvent#getRecords",
          "com.amazonaws.services.lambda.runtime.events.DynamodbEvent#getRecords",
          "com.amazonaws.services.lambda.runtime.events.KafkaEvent#getRecords");

  /** Answers that say which messages of the batch failed. */
  public static final Api PARTIAL_FAILURES =
      methods(
          "com.amazonaws.services.lambda.runtime.events.SQSBatchResponse#new",
          "com.amazonaws.services.lambda.runtime.events.StreamsEventResponse#new");

  private Lambda() {}
}
