package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class BatchResultUnreadTest {
  private final CheckTester tester = CheckTester.of(BatchResultUnread.class);

  @Test
  void reportsAResponseOfWhichOnlyTheTransportIsRead() {
    tester.check(
        """
        import software.amazon.awssdk.services.sqs.SqsClient;
        import software.amazon.awssdk.services.sqs.model.*;

        class Outbox {
          void flush(SqsClient sqs, DeleteMessageBatchRequest request) {
            DeleteMessageBatchResponse unused = sqs.deleteMessageBatch(request); // flagged
            DeleteMessageBatchResponse response = sqs.deleteMessageBatch(request); // flagged
            if (!response.sdkHttpResponse().isSuccessful()) {
              throw new IllegalStateException();
            }
            sqs.deleteMessageBatch(request).responseMetadata(); // flagged
          }
        }
        """);
  }

  @Test
  void staysQuietWhenTheResponseIsReadOrEscapes() {
    tester.check(
        """
        import software.amazon.awssdk.services.sqs.SqsClient;
        import software.amazon.awssdk.services.sqs.model.*;

        class Outbox {
          private DeleteMessageBatchResponse last;

          DeleteMessageBatchResponse flush(SqsClient sqs, DeleteMessageBatchRequest request) {
            var counted = sqs.deleteMessageBatch(request);
            if (counted.successful().size() < request.entries().size()) {
              throw new IllegalStateException();
            }
            var passed = sqs.deleteMessageBatch(request);
            look(passed);
            var captured = sqs.deleteMessageBatch(request);
            Runnable later = () -> captured.responseMetadata();
            later.run();
            last = sqs.deleteMessageBatch(request);
            var failed = sqs.deleteMessageBatch(request).failed();
            System.out.println(failed);
            return sqs.deleteMessageBatch(request);
          }

          void look(DeleteMessageBatchResponse response) {}
        }
        """);
  }

  @Test
  void knowsSns() {
    tester.check(
        """
        import software.amazon.awssdk.services.sns.SnsClient;
        import software.amazon.awssdk.services.sns.model.PublishBatchRequest;

        class Outbox {
          void flush(SnsClient sns, PublishBatchRequest request) {
            sns.publishBatch(request); // flagged
          }
        }
        """);
  }

  @Test
  void knowsStreamsAndTables() {
    tester.check(
        """
        import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
        import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
        import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
        import software.amazon.awssdk.services.eventbridge.model.PutEventsRequest;
        import software.amazon.awssdk.services.firehose.FirehoseClient;
        import software.amazon.awssdk.services.firehose.model.PutRecordBatchRequest;
        import software.amazon.awssdk.services.kinesis.KinesisClient;
        import software.amazon.awssdk.services.kinesis.model.PutRecordsRequest;

        class Outbox {
          void flush(KinesisClient kinesis, PutRecordsRequest records) {
            kinesis.putRecords(records); // flagged
            if (kinesis.putRecords(records).failedRecordCount() > 0) {
              throw new IllegalStateException();
            }
          }

          void flush(FirehoseClient firehose, PutRecordBatchRequest records) {
            firehose.putRecordBatch(records); // flagged
          }

          void flush(EventBridgeClient bus, PutEventsRequest events) {
            var answer = bus.putEvents(events); // flagged
            var read = bus.putEvents(events);
            System.out.println(read.failedEntryCount());
          }

          boolean flush(DynamoDbClient table, BatchWriteItemRequest items) {
            table.batchWriteItem(items); // flagged
            return table.batchWriteItem(items).hasUnprocessedItems();
          }
        }
        """);
  }
}
