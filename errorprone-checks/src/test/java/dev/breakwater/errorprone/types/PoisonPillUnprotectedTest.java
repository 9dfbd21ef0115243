package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class PoisonPillUnprotectedTest {
  private final CheckTester tester = CheckTester.of(PoisonPillUnprotected.class);

  private static String factory(String body) {
    return """
        import java.util.*;
        import org.apache.kafka.common.serialization.*;
        import org.springframework.kafka.core.*;
        import org.springframework.kafka.support.serializer.*;

        class Listening {
          static class Own<T> extends JsonDeserializer<T> {}

          static class Careful implements Deserializer<Object> {
            @Override
            public Object deserialize(String topic, byte[] bytes) {
              return null;
            }
          }

          ConsumerFactory<String, Object> factory(Map<String, Object> given) {
            Map<String, Object> config = new HashMap<>();
            config.put("key.deserializer", StringDeserializer.class);
        %s
          }
        }
        """
        .formatted(body);
  }

  @Test
  void looksAtNamesSubclassesAndInstances() {
    tester.check(
        factory(
            """
            config.put("value.deserializer", JsonDeserializer.class.getName());
            return new DefaultKafkaConsumerFactory<>(config); // flagged
            """));
    tester.check(
        factory(
            """
            config.put("value.deserializer", Own.class);
            return new DefaultKafkaConsumerFactory<>(config); // flagged
            """));
    tester.check(
        factory(
            """
            return new DefaultKafkaConsumerFactory<>(
                config, new StringDeserializer(), new JsonDeserializer<>()); // flagged
            """));
  }

  @Test
  void leavesWhatIsProtectedOrNotSeen() {
    tester.check(
        factory(
            """
            config.put("value.deserializer", ErrorHandlingDeserializer.class);
            config.put(ErrorHandlingDeserializer.VALUE_DESERIALIZER_CLASS, JsonDeserializer.class);
            return new DefaultKafkaConsumerFactory<>(config);
            """));
    tester.check(
        factory(
            """
            return new DefaultKafkaConsumerFactory<>(
                config, null, new ErrorHandlingDeserializer<>(new JsonDeserializer<>()));
            """));
    tester.check(
        factory(
            """
            config.put("value.deserializer", Careful.class);
            return new DefaultKafkaConsumerFactory<>(config);
            """));
    tester.check(factory("return new DefaultKafkaConsumerFactory<>(given);"));
    tester.check(
        factory(
            """
            config.put("value.deserializer", JsonDeserializer.class);
            var factory = new DefaultKafkaConsumerFactory<String, Object>(config);
            factory.setValueDeserializer(new ErrorHandlingDeserializer<>(new JsonDeserializer<>()));
            return factory;
            """));
  }

  @Test
  void wrapsWhatIsMadeInPlace() {
    tester.repair(
        factory(
            "return new DefaultKafkaConsumerFactory<>(config, null, new JsonDeserializer<>());"),
        factory(
                "return new DefaultKafkaConsumerFactory<>("
                    + "config, null, new ErrorHandlingDeserializer<>(new JsonDeserializer<>()));")
            .replace(
                "import org.springframework.kafka.support.serializer.*;",
                "import org.springframework.kafka.support.serializer.*;\n"
                    + "import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;"));
  }
}
