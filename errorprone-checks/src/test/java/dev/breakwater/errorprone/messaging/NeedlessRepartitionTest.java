package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class NeedlessRepartitionTest {
  private final CheckTester tester = CheckTester.of(NeedlessRepartition.class);

  @Test
  void repairsABlockAndAConstructor() {
    tester.repair(
        """
        import org.apache.kafka.streams.KeyValue;
        import org.apache.kafka.streams.kstream.*;

        class Orders {
          KStream<String, Integer> sizes(KStream<String, String> orders) {
            return orders.map((id, order) -> { return new KeyValue<>(id, order.length() + id.length()); }, Named.as("sizes"));
          }
        }
        """,
        """
        import org.apache.kafka.streams.KeyValue;
        import org.apache.kafka.streams.kstream.*;

        class Orders {
          KStream<String, Integer> sizes(KStream<String, String> orders) {
            return orders.mapValues((id, order) -> { return order.length() + id.length(); }, Named.as("sizes"));
          }
        }
        """);
  }

  @Test
  void acceptsMapsThatChangeTheKey() {
    tester.check(
        """
        import org.apache.kafka.streams.KeyValue;
        import org.apache.kafka.streams.kstream.*;

        class Orders {
          void map(KStream<String, String> orders) {
            orders.map((id, order) -> KeyValue.pair(order, id));
            orders.map((id, order) -> KeyValue.pair(id.strip(), order));
            orders.map((id, order) -> order == null ? KeyValue.pair(id, "") : KeyValue.pair(order, order));
          }
        }
        """);
  }
}
