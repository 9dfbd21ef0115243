package dev.breakwater.checkstyle.messaging;

import dev.breakwater.checkstyle.ConfigCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.Document;
import dev.breakwater.checkstyle.config.Setting;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reports two settings of a broker's client of which one forbids or undoes the other. */
@Summary(
    value = "Two settings contradict each other, so the client does not start or one is void",
    triggers = {
      "idempotence", "transaction", "Transaction", "TRANSACTION", "heartbeat", "delivery.timeout",
          "ack-mode",
      "ackMode", "ACK_MODE", "mandatory", "MANDATORY", "max-concurrency", "maxConcurrency",
          "CONCURRENCY"
    })
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class SettingsContradictInConfigCheck extends ConfigCheck {
  /** Where the settings of Kafka's producers stand under their own names. */
  private static final List<String> PRODUCERS =
      List.of(
          "spring.kafka.producer.properties.",
          "spring.kafka.properties.",
          "spring.cloud.stream.kafka.binder.configuration.",
          "spring.cloud.stream.kafka.binder.producer-properties.");

  private static final List<String> CONSUMERS =
      List.of(
          "spring.kafka.consumer.properties.",
          "spring.kafka.properties.",
          "spring.cloud.stream.kafka.binder.configuration.",
          "spring.cloud.stream.kafka.binder.consumer-properties.");

  private static final Set<String> MANUAL = Set.of("manual", "manualimmediate");

  @Override
  protected void examine(Document document) {
    PRODUCERS.forEach(prefix -> examineProducer(prefix, document));
    CONSUMERS.forEach(prefix -> examineConsumer(prefix, document));
    for (var setting : document.settings()) {
      if (setting.key().startsWith("mp.messaging.")
          && setting.key().endsWith(".enable.idempotence")) {
        examineProducer(prefix(setting, "enable.idempotence"), document);
      }
    }
    examineSpringKafka(document);
    examineSpringRabbit(document);
  }

  private static String prefix(Setting setting, String name) {
    return setting.key().substring(0, setting.key().length() - name.length());
  }

  private void examineProducer(String prefix, Document document) {
    var wish = document.at(prefix + "enable.idempotence").filter(Setting::isTrue);
    if (wish.isEmpty()) {
      wish = transactions(document).filter(s -> prefix.startsWith("spring.kafka."));
    }
    wish.ifPresent(
        cause -> {
          acks(prefix, document)
              .filter(s -> s.value().equals("0") || s.value().equals("1"))
              .ifPresent(s -> reportNeed(s, cause, "acks=all"));
          at(prefix + "retries", "spring.kafka.producer.retries", prefix, document)
              .filter(s -> s.value().equals("0"))
              .ifPresent(s -> reportNeed(s, cause, "retries above 0"));
          document
              .at(prefix + "max.in.flight.requests.per.connection")
              .filter(s -> number(s).orElse(0) > 5)
              .ifPresent(s -> reportNeed(s, cause, "at most 5 requests in flight"));
        });
    var delivery = document.at(prefix + "delivery.timeout.ms");
    var linger = document.at(prefix + "linger.ms").map(SettingsContradictInConfigCheck::number);
    var request =
        document.at(prefix + "request.timeout.ms").map(SettingsContradictInConfigCheck::number);
    long least =
        linger.orElse(OptionalLong.of(0)).orElse(0)
            + request.orElse(OptionalLong.of(30_000)).orElse(0);
    delivery
        .filter(s -> number(s).isPresent() && number(s).getAsLong() < least)
        .ifPresent(
            s ->
                report(
                    s,
                    "delivery.timeout.ms has to be at least linger.ms and request.timeout.ms (30,000 by default) together,"
                        + " so the producer cannot be made (ConfigException)"));
  }

  private static Optional<Setting> transactions(Document document) {
    return document
        .at("spring.kafka.producer.transaction-id-prefix")
        .filter(s -> !s.value().isEmpty());
  }

  private static Optional<Setting> acks(String prefix, Document document) {
    return at(prefix + "acks", "spring.kafka.producer.acks", prefix, document);
  }

  /** Spring has names of its own for some of Kafka's settings. */
  private static Optional<Setting> at(
      String key, String springKey, String prefix, Document document) {
    return document
        .at(key)
        .or(
            () ->
                prefix.startsWith("spring.kafka.producer.")
                    ? document.at(springKey)
                    : Optional.empty());
  }

  private void reportNeed(Setting setting, Setting cause, String needed) {
    report(
        setting,
        "%s needs %s, so a producer with both settings cannot be made (ConfigException)"
            .formatted(cause.key(), needed));
  }

  private void examineConsumer(String prefix, Document document) {
    var heartbeat = document.at(prefix + "heartbeat.interval.ms");
    var session = document.at(prefix + "session.timeout.ms");
    if (heartbeat.isPresent() && session.isPresent()) {
      var beat = number(heartbeat.get());
      var timeout = number(session.get());
      if (beat.isPresent() && timeout.isPresent() && beat.getAsLong() >= timeout.getAsLong()) {
        report(
            heartbeat.get(),
            "heartbeats have to come more often than the session times out, so the consumer cannot be made"
                + " (IllegalArgumentException); a third of session.timeout.ms is usual");
      }
    }
  }

  private void examineSpringKafka(Document document) {
    var mode = document.at("spring.kafka.listener.ack-mode");
    mode.filter(m -> MANUAL.contains(plain(m)))
        .filter(m -> document.says("spring.kafka.consumer.enable-auto-commit"))
        .ifPresent(
            m ->
                report(
                    m,
                    "a container whose listener acknowledges does not start with enable-auto-commit"
                        + " (IllegalStateException); remove spring.kafka.consumer.enable-auto-commit"));
    mode.filter(m -> plain(m).equals("record"))
        .filter(
            m ->
                document
                    .value("spring.kafka.listener.type")
                    .filter(type -> type.equalsIgnoreCase("batch"))
                    .isPresent())
        .ifPresent(
            m ->
                report(
                    m,
                    "batches cannot be acknowledged record by record, so the container does not start"
                        + " (IllegalStateException); write batch"));
  }

  private void examineSpringRabbit(Document document) {
    document
        .at("spring.rabbitmq.template.mandatory")
        .filter(
            s ->
                s.value().equalsIgnoreCase("false")
                    && document.says("spring.rabbitmq.publisher-returns"))
        .ifPresent(
            s ->
                report(
                    s,
                    "the broker returns mandatory messages only, so with publisher-returns alone none comes back and an"
                        + " unroutable message vanishes; write true"));
    var most = document.at("spring.rabbitmq.listener.simple.max-concurrency");
    var least = document.at("spring.rabbitmq.listener.simple.concurrency");
    if (most.isPresent() && least.isPresent()) {
      var max = number(most.get());
      var min = number(least.get());
      if (max.isPresent() && min.isPresent() && max.getAsLong() < min.getAsLong()) {
        report(
            most.get(),
            "max-concurrency is below concurrency, so the container cannot be made (IllegalArgumentException)");
      }
    }
  }

  private static String plain(Setting setting) {
    return setting.value().toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
  }

  private static OptionalLong number(Setting setting) {
    try {
      return OptionalLong.of(Long.parseLong(setting.value()));
    } catch (NumberFormatException e) {
      // a placeholder, or a value that is refused by itself
      return OptionalLong.empty();
    }
  }
}
