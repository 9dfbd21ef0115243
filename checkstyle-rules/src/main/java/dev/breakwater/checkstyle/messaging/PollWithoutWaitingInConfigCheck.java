package dev.breakwater.checkstyle.messaging;

import dev.breakwater.checkstyle.BadValueCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.BadValue;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import java.util.List;
import java.util.Set;

/** Reports settings under which a consumer asks an empty queue again and again. */
@Summary(
    value = "Polling does not wait for messages, so an empty queue is asked without pause",
    triggers = {"poll-timeout", "pollTimeout", "POLLTIMEOUT", "wait-time-seconds"})
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class PollWithoutWaitingInConfigCheck extends BadValueCheck {
  private static final String SOURCE =
      "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html";

  private static final List<BadValue> TABLE =
      List.of(
          row("spring.cloud.aws.sqs.listener.poll-timeout"),
          row("mp.messaging.incoming.*.wait-time-seconds"));

  private static BadValue row(String key) {
    return new BadValue(
        key,
        Set.of("0", "0s", "0ms", "pt0s"),
        "SQS answers at once, from a few of its servers, so every poll of an empty queue is paid for and messages are overlooked",
        "up to 20 seconds",
        SOURCE);
  }

  public PollWithoutWaitingInConfigCheck() {
    super(TABLE);
  }
}
