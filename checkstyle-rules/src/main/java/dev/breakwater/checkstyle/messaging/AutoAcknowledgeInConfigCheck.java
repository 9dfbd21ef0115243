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

/**
 * Reports broker settings under which messages get lost without an error: acknowledged before they
 * are processed, committed by the clock, or sent without waiting for the broker.
 */
@Summary(
    value = "A broker setting acknowledges messages before they are safe",
    triggers = {"cknowledge", "CKNOWLEDGE", "commit", "Commit", "COMMIT", "acks", "Acks", "ACKS"})
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class AutoAcknowledgeInConfigCheck extends BadValueCheck {
  private static final String SPRING_AMQP =
      "https://docs.spring.io/spring-amqp/api/org/springframework/amqp/core/AcknowledgeMode.html";
  private static final String RABBIT_BINDER =
      "https://docs.spring.io/spring-cloud-stream/reference/rabbit/rabbit_overview/rabbitmq-consumer-properties.html";
  private static final String KAFKA_BINDER =
      "https://docs.spring.io/spring-cloud-stream/reference/kafka/kafka-binder/config-options.html";
  private static final String KAFKA_CONSUMER =
      "https://kafka.apache.org/41/javadoc/org/apache/kafka/clients/consumer/KafkaConsumer.html";
  private static final String KAFKA_ACKS =
      "https://kafka.apache.org/documentation/#producerconfigs_acks";
  private static final String SMALLRYE_RABBITMQ =
      "https://smallrye.io/smallrye-reactive-messaging/latest/rabbitmq/receiving-messages-from-rabbitmq/";

  /** The first row that fits decides. */
  private static final List<BadValue> TABLE =
      List.of(
          noAcknowledgement("spring.rabbitmq.listener.simple.acknowledge-mode", SPRING_AMQP),
          noAcknowledgement("spring.rabbitmq.listener.direct.acknowledge-mode", SPRING_AMQP),
          noAcknowledgement(
              "spring.cloud.stream.rabbit.default.consumer.acknowledge-mode", RABBIT_BINDER),
          noAcknowledgement(
              "spring.cloud.stream.rabbit.bindings.*.consumer.acknowledge-mode", RABBIT_BINDER),
          autoAcknowledgement("mp.messaging.incoming.*.auto-acknowledgement"),
          autoAcknowledgement("mp.messaging.connector.smallrye-rabbitmq.auto-acknowledgement"),
          autoCommit("spring.kafka.consumer.enable-auto-commit"),
          autoCommit("**.enable.auto.commit"),
          unconfirmed("spring.kafka.producer.acks", KAFKA_ACKS),
          unconfirmed("spring.kafka.producer.properties.acks", KAFKA_ACKS),
          unconfirmed("spring.kafka.properties.acks", KAFKA_ACKS),
          unconfirmed("spring.cloud.stream.kafka.binder.required-acks", KAFKA_BINDER),
          unconfirmed("spring.cloud.stream.kafka.binder.configuration.acks", KAFKA_BINDER),
          unconfirmed("spring.cloud.stream.kafka.binder.producer-properties.acks", KAFKA_BINDER),
          unconfirmed(
              "spring.cloud.stream.kafka.default.producer.configuration.acks", KAFKA_BINDER),
          unconfirmed(
              "spring.cloud.stream.kafka.bindings.*.producer.configuration.acks", KAFKA_BINDER),
          unconfirmed("mp.messaging.outgoing.*.acks", KAFKA_ACKS),
          unconfirmed("mp.messaging.connector.smallrye-kafka.acks", KAFKA_ACKS));

  /** A Kafka client's own key, whose name alone does not tell that it is Kafka's. */
  private static final BadValue PLAIN_ACKS = unconfirmed("**.acks", KAFKA_ACKS);

  /**
   * Kafka Streams and the Kafka binder of Spring Cloud Stream refuse auto-commit, whatever is
   * configured.
   */
  private static final List<String> COMMITS_ITSELF =
      List.of("spring.cloud.stream.kafka.", "spring.kafka.streams.");

  private static BadValue noAcknowledgement(String key, String source) {
    return new BadValue(
        key,
        Set.of("none"),
        "the broker forgets a message as soon as it is sent, so one whose listener fails is lost",
        "auto",
        source);
  }

  private static BadValue autoAcknowledgement(String key) {
    return new BadValue(
        key,
        BadValue.TRUE,
        "the broker forgets a message as soon as it is sent, so one whose processing fails is lost",
        "false",
        SMALLRYE_RABBITMQ);
  }

  private static BadValue autoCommit(String key) {
    return new BadValue(
        key,
        BadValue.TRUE,
        "offsets are committed by the clock, so records that were polled but not processed are skipped after a crash",
        "false",
        KAFKA_CONSUMER);
  }

  private static BadValue unconfirmed(String key, String source) {
    return new BadValue(
        key,
        Set.of("0"),
        "the producer does not wait for the broker, so a record that never arrives looks sent",
        "all",
        source);
  }

  public AutoAcknowledgeInConfigCheck() {
    super(TABLE);
  }

  @Override
  protected Optional<BadValue> badValue(Setting setting, Document document) {
    return super.badValue(setting, document)
        .or(
            () ->
                Optional.of(PLAIN_ACKS)
                    .filter(row -> besideKafkaKeys(setting, document) && row.fits(setting)))
        .filter(row -> !row.key().startsWith("**") || !commitsItself(setting));
  }

  private static boolean commitsItself(Setting setting) {
    return COMMITS_ITSELF.stream().anyMatch(setting.canonicalKey()::startsWith);
  }

  private static boolean besideKafkaKeys(Setting setting, Document document) {
    var prefix = setting.key().substring(0, setting.key().length() - setting.lastPart().length());
    return document.at(prefix + "bootstrap.servers").isPresent();
  }
}
