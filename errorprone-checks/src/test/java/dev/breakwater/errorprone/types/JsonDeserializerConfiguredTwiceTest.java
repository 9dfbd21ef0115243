package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class JsonDeserializerConfiguredTwiceTest {
  private final CheckTester tester = CheckTester.of(JsonDeserializerConfiguredTwice.class);

  private static String factory(String body) {
    return """
        import java.util.*;
        import org.apache.kafka.common.serialization.*;
        import org.springframework.kafka.core.*;
        import org.springframework.kafka.support.serializer.*;

        class Listening {
          private void prepare(Deserializer<?> json) {
            json.configure(Map.of(), false);
          }

          ConsumerFactory<String, String> factory(Map<String, Object> given, JsonDeserializer<String> other) {
            Map<String, Object> config = new HashMap<>();
            config.put("spring.json.value.default.type", String.class);
            var json = new JsonDeserializer<>(String.class);
        %s
          }
        }
        """
        .formatted(body);
  }

  @Test
  void followsSettersInEveryForm() {
    tester.check(
        factory(
            """
            json.addTrustedPackages("com.acme");
            return new DefaultKafkaConsumerFactory<>(config, null, json); // flagged
            """));
    tester.check(
        factory(
            """
            return new DefaultKafkaConsumerFactory<>(
                config,
                new StringDeserializer(),
                new JsonDeserializer<>(String.class).trustedPackages("a").ignoreTypeHeaders()); // flagged
            """));
    tester.check(
        factory(
            """
            var safe = new ErrorHandlingDeserializer<>(json.dontRemoveTypeHeaders());
            return new DefaultKafkaConsumerFactory<>(config, new StringDeserializer(), safe, true); // flagged
            """));
    tester.check(
        factory(
            """
            var keys = new JacksonJsonDeserializer<>(String.class).forKeys();
            return new DefaultKafkaConsumerFactory<>(config, () -> keys, () -> json); // flagged
            """));
    tester.check(
        factory(
            """
            config.put("value.deserializer", json);
            json.setRemoveTypeHeaders(false);
            return new DefaultKafkaConsumerFactory<>(
                config, null, new ErrorHandlingDeserializer<>(json)); // flagged
            """));
  }

  @Test
  void staysQuietWhereOneWayIsKept() {
    tester.check(factory("return new DefaultKafkaConsumerFactory<>(config, null, json);"));
    tester.check(
        factory(
            "return new DefaultKafkaConsumerFactory<>(config, null, json.trustedPackages(\"a\"));"));
    tester.check(
        factory(
            """
            json.setUseTypeHeaders(false);
            return new DefaultKafkaConsumerFactory<>(Map.of("group.id", "a"), null, json);
            """));
    tester.check(
        factory(
            """
            json.setUseTypeHeaders(false);
            config.remove("spring.json.value.default.type");
            return new DefaultKafkaConsumerFactory<>(config, null, json);
            """));
    tester.check(
        factory(
            """
            other.setUseTypeHeaders(false);
            return new DefaultKafkaConsumerFactory<>(config, null, json);
            """));
  }

  @Test
  void staysQuietWhereTheFactoryDoesNotConfigureOrIsNotTheFirst() {
    var setter = "json.setUseTypeHeaders(false);";
    tester.check(
        factory(setter + "return new DefaultKafkaConsumerFactory<>(config, null, json, false);"));
    tester.check(
        factory(
            setter
                + """
                var factory = new DefaultKafkaConsumerFactory<String, String>(config, null, json);
                factory.setConfigureDeserializers(false);
                return factory;
                """));
    tester.check(
        factory(
            setter
                + """
                var factory = new DefaultKafkaConsumerFactory<String, String>(config, null, json);
                factory.setValueDeserializer(new StringDeserializer());
                return factory;
                """));
    tester.check(
        factory(
            "json.configure(Map.of(), false);"
                + setter
                + "return new DefaultKafkaConsumerFactory<>(config, null, json);"));
    tester.check(
        factory(
            "prepare(json);"
                + setter
                + "return new DefaultKafkaConsumerFactory<>(config, null, json);"));
    tester.check(factory(setter + "return new DefaultKafkaConsumerFactory<>(given, null, json);"));
    tester.check(
        factory(
            setter
                + "config.putAll(given); return new DefaultKafkaConsumerFactory<>(config, null, json);"));
  }
}
