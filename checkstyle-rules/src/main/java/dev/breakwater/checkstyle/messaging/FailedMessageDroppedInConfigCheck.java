package dev.breakwater.checkstyle.messaging;

import dev.breakwater.checkstyle.BadValueCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.BadValue;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import java.util.List;
import java.util.Set;

/** Reports settings under which a message whose processing fails counts as processed. */
@Summary(
    value = "A message whose processing fails is acknowledged all the same",
    triggers = {"failure-strategy", "commit-strategy", "FAILURE_STRATEGY", "COMMIT_STRATEGY"})
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class FailedMessageDroppedInConfigCheck extends BadValueCheck {
  private static final String SMALLRYE = "https://smallrye.io/smallrye-reactive-messaging/latest/";
  private static final String SMALLRYE_KAFKA = SMALLRYE + "kafka/receiving-kafka-records/";

  private static final List<BadValue> TABLE =
      List.of(
          new BadValue(
              "mp.messaging.incoming.*.failure-strategy",
              Set.of("ignore"),
              "a message whose processing fails is acknowledged, and nothing but a line in the log remains of it",
              "dead-letter-queue, or fail",
              SMALLRYE_KAFKA),
          new BadValue(
              "mp.messaging.incoming.*.failure-strategy",
              Set.of("accept"),
              "a message whose processing fails is acknowledged, and nothing but a line in the log remains of it",
              "reject, with a dead-letter queue",
              SMALLRYE + "rabbitmq/receiving-messages-from-rabbitmq/"),
          new BadValue(
              "mp.messaging.incoming.*.commit-strategy",
              Set.of("latest"),
              "the offset of whichever record is done first is committed, so those before it that are still at work"
                  + " are skipped after a crash",
              "throttled",
              SMALLRYE_KAFKA));

  public FailedMessageDroppedInConfigCheck() {
    super(TABLE);
  }
}
