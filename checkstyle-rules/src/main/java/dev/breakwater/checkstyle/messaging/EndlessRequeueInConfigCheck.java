package dev.breakwater.checkstyle.messaging;

import dev.breakwater.checkstyle.BadValueCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.BadValue;
import dev.breakwater.checkstyle.config.Document;
import dev.breakwater.checkstyle.config.Setting;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports settings under which a failed message goes back to its queue, again and again. */
@Summary(
    value = "A failed message goes back to its queue at once, without end",
    triggers = {"equeue", "EQUEUE"})
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class EndlessRequeueInConfigCheck extends BadValueCheck {
  private static final String SPRING_AMQP =
      "https://docs.spring.io/spring-amqp/reference/amqp/exception-handling.html";
  private static final String RABBIT_BINDER =
      "https://docs.spring.io/spring-cloud-stream/reference/rabbit/rabbit_overview/rabbitmq-consumer-properties.html";
  private static final String SMALLRYE =
      "https://smallrye.io/smallrye-reactive-messaging/latest/rabbitmq/receiving-messages-from-rabbitmq/";

  private static final String HARM =
      "a message whose processing always fails is delivered again at once, for ever, and keeps everybody busy";

  private static final List<BadValue> TABLE =
      List.of(
          requeue("spring.rabbitmq.listener.simple.default-requeue-rejected", SPRING_AMQP),
          requeue("spring.rabbitmq.listener.direct.default-requeue-rejected", SPRING_AMQP),
          requeue("spring.cloud.stream.rabbit.default.consumer.requeue-rejected", RABBIT_BINDER),
          requeue("spring.cloud.stream.rabbit.bindings.*.consumer.requeue-rejected", RABBIT_BINDER),
          new BadValue(
              "mp.messaging.incoming.*.failure-strategy",
              Set.of("requeue"),
              HARM,
              "reject, with a dead-letter queue",
              SMALLRYE));

  private static BadValue requeue(String key, String source) {
    return new BadValue(
        key, BadValue.TRUE, HARM, "false, with a dead-letter exchange on the queue", source);
  }

  public EndlessRequeueInConfigCheck() {
    super(TABLE);
  }

  @Override
  protected Optional<BadValue> badValue(Setting setting, Document document) {
    return super.badValue(setting, document).filter(row -> !isRejected(setting, document));
  }

  /** Whether a setting beside it sees to it that the message does not go back after all. */
  private static boolean isRejected(Setting setting, Document document) {
    var prefix = setting.key().substring(0, setting.key().lastIndexOf('.') + 1);
    if (prefix.startsWith("spring.rabbitmq.")) {
      // when the attempts are used up, Spring's default recoverer rejects
      return document
          .at(prefix + "retry.enabled")
          .filter(s -> s.isUnknown() || s.isTrue())
          .isPresent();
    }
    // the binder publishes the message to the dead-letter exchange itself, unless told otherwise
    return prefix.startsWith("spring.cloud.stream.rabbit.")
        && document
            .at(prefix + "republish-to-dlq")
            .filter(s -> s.value().equalsIgnoreCase("false"))
            .isEmpty();
  }
}
