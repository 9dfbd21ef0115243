package dev.breakwater.checkstyle.types;

import dev.breakwater.checkstyle.BadValueCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.BadValue;
import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reports deserializers whose failure no error handler of a listener's container can see. */
@Summary(
    value = "One record that cannot be read stops the listeners for good",
    triggers = {"eserializer", "ESERIALIZER"})
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class PoisonPillUnprotectedInConfigCheck extends BadValueCheck {
  private static final String SOURCE =
      "https://docs.spring.io/spring-kafka/reference/kafka/serdes.html#error-handling-deserializer";

  /**
   * In lower case, as values are compared. Deserializers of a team's own may catch their failures.
   */
  private static final Set<String> PARSERS =
      Set.of(
          "org.springframework.kafka.support.serializer.jsondeserializer",
          "org.springframework.kafka.support.serializer.jacksonjsondeserializer",
          "io.confluent.kafka.serializers.kafkaavrodeserializer",
          "io.confluent.kafka.serializers.kafkajsondeserializer",
          "io.confluent.kafka.serializers.json.kafkajsonschemadeserializer",
          "io.confluent.kafka.serializers.protobuf.kafkaprotobufdeserializer",
          "io.confluent.kafka.streams.serdes.avro.specificavrodeserializer",
          "io.apicurio.registry.serde.avro.avrokafkadeserializer",
          "io.apicurio.registry.serde.jsonschema.jsonschemakafkadeserializer",
          "io.apicurio.registry.serde.protobuf.protobufkafkadeserializer");

  /** Where Spring's listeners, and the bindings of Spring Cloud Stream, get their settings. */
  private static final List<String> KEYS =
      List.of(
          "spring.kafka.consumer.%s-deserializer",
          "spring.kafka.consumer.properties.%s.deserializer",
          "spring.kafka.properties.%s.deserializer",
          "spring.cloud.stream.kafka.binder.configuration.%s.deserializer",
          "spring.cloud.stream.kafka.binder.consumer-properties.%s.deserializer",
          "spring.cloud.stream.kafka.default.consumer.configuration.%s.deserializer",
          "spring.cloud.stream.kafka.bindings.*.consumer.configuration.%s.deserializer");

  private static final List<BadValue> TABLE =
      KEYS.stream().flatMap(key -> Stream.of(row(key, "value"), row(key, "key"))).toList();

  private static BadValue row(String key, String part) {
    return new BadValue(
        key.formatted(part),
        PARSERS,
        "a record that it cannot read fails before the error handler gets to see it, and is asked for again for ever",
        "org.springframework.kafka.support.serializer.ErrorHandlingDeserializer, and this one as"
            + " spring.deserializer.%s.delegate.class".formatted(part),
        SOURCE);
  }

  public PoisonPillUnprotectedInConfigCheck() {
    super(TABLE);
  }
}
