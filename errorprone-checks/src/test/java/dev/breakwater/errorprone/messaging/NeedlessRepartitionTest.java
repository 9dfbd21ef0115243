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
            orders.map((id, order) -> KeyValue.pair(order, id)).groupByKey();
            orders.map((id, order) -> KeyValue.pair(id.strip(), order)).groupByKey();
            orders
                .map((id, order) -> order == null ? KeyValue.pair(id, "") : KeyValue.pair(order, order))
                .groupByKey();
          }
        }
        """);
  }

  @Test
  void acceptsStreamsThatAreNeitherGroupedNorJoined() {
    tester.check(
        """
        import org.apache.kafka.streams.KeyValue;
        import org.apache.kafka.streams.kstream.*;

        class Orders {
          void map(KStream<String, String> orders, KStream<String, String> returns) {
            orders.map((id, order) -> KeyValue.pair(id, order.strip())).filter((id, order) -> !order.isEmpty()).to("clean");
            var seen = orders.map((id, order) -> KeyValue.pair(id, order.strip()));
            seen.foreach((id, order) -> System.out.println(order));
            var counted = orders.map((id, order) -> KeyValue.pair(id, order.strip())); // flagged
            counted.to("clean");
            counted.peek((id, order) -> {}).groupByKey().count();
            var joined = orders.map((id, order) -> KeyValue.pair(id, order.strip())); // flagged
            returns.join(joined, (a, b) -> a + b, JoinWindows.ofTimeDifferenceWithNoGrace(java.time.Duration.ofDays(1)));
          }
        }
        """);
  }
}
