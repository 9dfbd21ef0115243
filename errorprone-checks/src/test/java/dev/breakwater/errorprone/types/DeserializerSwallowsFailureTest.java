package dev.breakwater.errorprone.types;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class DeserializerSwallowsFailureTest {
  private final CheckTester tester = CheckTester.of(DeserializerSwallowsFailure.class);

  @Test
  void reportsALambda() {
    tester.check(
        """
        import org.apache.kafka.common.serialization.Deserializer;

        class Orders {
          final Deserializer<Integer> ids =
              (topic, data) -> {
                try {
                  return Integer.valueOf(new String(data));
                } catch (RuntimeException e) {
                  return null; // flagged
                }
              };
        }
        """);
  }

  @Test
  void repairsByThrowing() {
    tester.repair(
        """
        import org.apache.kafka.common.serialization.Deserializer;

        class Orders {
          final Deserializer<Integer> ids =
              (topic, data) -> {
                try {
                  return Integer.valueOf(new String(data));
                } catch (IllegalStateException | NumberFormatException unreadable) {
                  System.err.println(topic);
                  return null;
                }
              };
        }
        """,
        """
        import org.apache.kafka.common.errors.SerializationException;
        import org.apache.kafka.common.serialization.Deserializer;

        class Orders {
          final Deserializer<Integer> ids =
              (topic, data) -> {
                try {
                  return Integer.valueOf(new String(data));
                } catch (IllegalStateException | NumberFormatException unreadable) {
                  System.err.println(topic);
                  throw new SerializationException("a record cannot be read", unreadable);
                }
              };
        }
        """);
  }

  @Test
  void staysQuietWhereTheFailureGoesSomewhereOrTheMethodIsAnother() {
    tester.check(
        """
        import java.util.function.Consumer;
        import org.apache.kafka.common.serialization.Deserializer;

        class Orders implements Deserializer<Integer> {
          private Consumer<Exception> failures;

          @Override
          public Integer deserialize(String topic, byte[] data) {
            try {
              return parse(new String(data));
            } catch (RuntimeException e) {
              failures.accept(e);
              return null;
            }
          }

          private Integer parse(String text) {
            try {
              return Integer.valueOf(text);
            } catch (NumberFormatException e) {
              return null;
            }
          }
        }
        """);
  }
}
