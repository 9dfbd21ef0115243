package dev.breakwater.checkstyle.messaging;

import dev.breakwater.checkstyle.config.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A value of a broker setting that loses messages.
 *
 * @param key lower case with hyphens, as the library documents it; {@code *} stands for a name of
 *     the user's, a leading {@code **} for any prefix
 * @param values what loses messages, in lower case
 * @param loss what happens with such a value
 * @param instead what to write
 * @param source where the library's own documentation says so
 */
record LossySetting(String key, Set<String> values, String loss, String instead, String source) {
  private static final Set<String> TRUE = Set.of("true", "yes", "on");

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
  static final List<LossySetting> TABLE =
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
  private static final LossySetting PLAIN_ACKS = unconfirmed("**.acks", KAFKA_ACKS);

  /**
   * Kafka Streams and the Kafka binder of Spring Cloud Stream refuse auto-commit, whatever is
   * configured.
   */
  private static final List<String> COMMITS_ITSELF =
      List.of("spring.cloud.stream.kafka.", "spring.kafka.streams.");

  private static LossySetting noAcknowledgement(String key, String source) {
    return new LossySetting(
        key,
        Set.of("none"),
        "the broker forgets a message as soon as it is sent, so one whose listener fails is lost",
        "auto",
        source);
  }

  private static LossySetting autoAcknowledgement(String key) {
    return new LossySetting(
        key,
        TRUE,
        "the broker forgets a message as soon as it is sent, so one whose processing fails is lost",
        "false",
        SMALLRYE_RABBITMQ);
  }

  private static LossySetting autoCommit(String key) {
    return new LossySetting(
        key,
        TRUE,
        "offsets are committed by the clock, so records that were polled but not processed are skipped after a crash",
        "false",
        KAFKA_CONSUMER);
  }

  private static LossySetting unconfirmed(String key, String source) {
    return new LossySetting(
        key,
        Set.of("0"),
        "the producer does not wait for the broker, so a record that never arrives looks sent",
        "all",
        source);
  }

  /** The row of the table that a setting fulfils with a value that loses messages. */
  static Optional<LossySetting> of(Setting setting) {
    return TABLE.stream().filter(row -> row.fits(setting)).findFirst();
  }

  /** The same for a setting that is known to stand among a Kafka client's own. */
  static Optional<LossySetting> ofKafkaClient(Setting setting) {
    return Optional.of(PLAIN_ACKS).filter(row -> row.fits(setting));
  }

  /**
   * Whether a setting has this key, in any spelling that relaxed binding allows, and such a value.
   */
  private boolean fits(Setting setting) {
    return !setting.isUnknown()
        && values.contains(setting.value().toLowerCase(Locale.ROOT))
        && hasKey(setting);
  }

  private boolean hasKey(Setting setting) {
    var given = setting.canonicalKey();
    if (key.startsWith("**")) {
      // A key of a client's own: taken literally, since no relaxed binding applies to the keys of a
      // map.
      return ("." + given).endsWith(key.substring(2))
          && COMMITS_ITSELF.stream().noneMatch(given::startsWith);
    }
    if (setting.isEnvironmentVariable() && !key.contains("*")) {
      return squeezed(setting.lastPart()).equals(squeezed(key));
    }
    var pattern = Pattern.quote(canonical(key)).replace("*", "\\E.+\\Q");
    return given.matches(pattern);
  }

  private static String canonical(String key) {
    return key.replace("-", "");
  }

  private static String squeezed(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[-_.]", "");
  }
}
