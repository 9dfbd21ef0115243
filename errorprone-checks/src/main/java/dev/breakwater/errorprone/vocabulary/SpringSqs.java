package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Spring Cloud AWS: its support for SQS. */
public final class SpringSqs {
  public static final List<Library> LIBRARIES =
      List.of(new Library("io.awspring.cloud:spring-cloud-aws-sqs", "3.0.0", "4.0.0"));

  public static final Api PUBLISH =
      methods(
          "io.awspring.cloud.sqs.operations.SqsTemplate#send",
          "io.awspring.cloud.sqs.operations.MessagingOperations#send",
          "io.awspring.cloud.sqs.operations.MessagingOperations#sendMany",
          "io.awspring.cloud.sqs.operations.SqsAsyncOperations#sendAsync",
          "io.awspring.cloud.sqs.operations.AsyncMessagingOperations#sendAsync",
          "io.awspring.cloud.sqs.operations.AsyncMessagingOperations#sendManyAsync");

  public static final Api RECEIVE =
      methods(
          "io.awspring.cloud.sqs.operations.MessagingOperations#receive",
          "io.awspring.cloud.sqs.operations.MessagingOperations#receiveMany",
          "io.awspring.cloud.sqs.operations.SqsOperations#receive",
          "io.awspring.cloud.sqs.operations.SqsOperations#receiveMany");

  public static final Api ACKNOWLEDGE =
      methods(
          "io.awspring.cloud.sqs.listener.acknowledgement.Acknowledgement#acknowledge",
          "io.awspring.cloud.sqs.listener.acknowledgement.Acknowledgement#acknowledgeAsync",
          "io.awspring.cloud.sqs.listener.acknowledgement.BatchAcknowledgement#acknowledge",
          "io.awspring.cloud.sqs.listener.acknowledgement.BatchAcknowledgement#acknowledgeAsync");

  /** Says when the message that is not acknowledged comes back. */
  public static final Api REJECT =
      methods(
          "io.awspring.cloud.sqs.listener.Visibility#changeTo",
          "io.awspring.cloud.sqs.listener.Visibility#changeToAsync");

  public static final Api LISTENERS =
      methods("io.awspring.cloud.sqs.listener.MessageListener#onMessage");

  public static final Types LISTENER = Types.of("io.awspring.cloud.sqs.annotation.SqsListener");

  private SpringSqs() {}
}
