package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class JoinedValueMayBeNullTest {
  private final CheckTester tester = CheckTester.of(JoinedValueMayBeNull.class);

  @Test
  void knowsBothSidesOfAnOuterJoinAndJoinersWithKey() {
    tester.check(
        """
        import org.apache.kafka.streams.kstream.*;

        class Orders {
          void join(KTable<String, String> orders, KTable<String, String> returns, KStream<String, String> payments) {
            orders.outerJoin(
                returns,
                (order, back) ->
                    order.strip() // flagged
                        + back.strip()); // flagged
            payments.leftJoin(
                returns,
                (key, payment, back) -> {
                  String trimmed = payment.strip();
                  return trimmed + back.strip(); // flagged
                });
            orders.leftJoin(
                returns,
                order -> order.strip(),
                (order, back) -> order.strip() + back.strip()); // flagged
          }
        }
        """);
  }

  @Test
  void acceptsJoinersThatAskFirst() {
    tester.check(
        """
        import java.util.Objects;
        import java.util.Optional;
        import org.apache.kafka.streams.kstream.*;

        class Orders {
          void join(KTable<String, String> orders, KTable<String, String> returns) {
            orders.join(returns, (order, back) -> order.strip() + back.strip());
            orders.leftJoin(returns, (order, back) -> order + back);
            orders.leftJoin(returns, (order, back) -> Objects.isNull(back) ? order : back.strip());
            orders.leftJoin(returns, (order, back) -> Optional.ofNullable(back).map(String::strip).orElse(order));
            orders.leftJoin(returns, (order, back) -> {
              if (null != back) {
                return back.strip();
              }
              return order.strip();
            });
          }
        }
        """);
  }
}
