package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about the AWS SDK for Java 2: streams, event buses and tables. */
public final class AwsStreams {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("software.amazon.awssdk:kinesis", "2.20.0", "2.57.8"),
          new Library("software.amazon.awssdk:firehose", "2.20.0", "2.57.8"),
          new Library("software.amazon.awssdk:eventbridge", "2.20.0", "2.57.8"),
          new Library("software.amazon.awssdk:dynamodb", "2.20.0", "2.57.8"));

  public static final Api PUBLISH =
      methods(
          "software.amazon.awssdk.services.kinesis.KinesisClient#putRecord",
          "software.amazon.awssdk.services.kinesis.KinesisAsyncClient#putRecord",
          "software.amazon.awssdk.services.kinesis.KinesisAsyncClient#putRecords",
          "software.amazon.awssdk.services.firehose.FirehoseClient#putRecord",
          "software.amazon.awssdk.services.firehose.FirehoseAsyncClient#putRecord",
          "software.amazon.awssdk.services.firehose.FirehoseAsyncClient#putRecordBatch",
          "software.amazon.awssdk.services.eventbridge.EventBridgeAsyncClient#putEvents");

  /** Calls that succeed as a whole although some of their entries failed. */
  public static final Api BATCH =
      methods(
          "software.amazon.awssdk.services.kinesis.KinesisClient#putRecords",
          "software.amazon.awssdk.services.firehose.FirehoseClient#putRecordBatch",
          "software.amazon.awssdk.services.eventbridge.EventBridgeClient#putEvents",
          "software.amazon.awssdk.services.dynamodb.DynamoDbClient#batchWriteItem");

  private AwsStreams() {}
}
