package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class MessageNotChainedTest {
  private final CheckTester tester = CheckTester.of(MessageNotChained.class);

  @Test
  void staysQuietWhereTheIncomingMessageIsSettled() {
    tester.check(
        """
        import org.eclipse.microprofile.reactive.messaging.*;

        class Prices {
          @Incoming("orders")
          @Outgoing("priced")
          Message<String> acknowledged(Message<String> order) {
            order.ack();
            return Message.of(order.getPayload());
          }

          @Incoming("orders")
          @Outgoing("priced")
          Message<String> passedOn(Message<String> order) {
            return Message.of(order.getPayload(), () -> order.ack());
          }

          @Incoming("orders")
          @Outgoing("priced")
          Message<String> givenAway(Message<String> order) {
            settle(order);
            return Message.of(order.getPayload());
          }

          @Incoming("orders")
          @Outgoing("priced")
          @Acknowledgment(Acknowledgment.Strategy.PRE_PROCESSING)
          Message<String> before(Message<String> order) {
            return Message.of(order.getPayload());
          }

          @Incoming("orders")
          @Outgoing("priced")
          Message<String> payload(String order) {
            return Message.of(order);
          }

          private void settle(Message<String> order) {}
        }
        """);
  }

  @Test
  void reportsEveryReturn() {
    tester.check(
        """
        import org.eclipse.microprofile.reactive.messaging.*;

        class Prices {
          @Incoming("orders")
          @Outgoing("priced")
          Message<Integer> price(Message<String> order) {
            if (order.getPayload().isEmpty()) {
              return Message.of(0); // flagged
            }
            return Message.of(1); // flagged
          }
        }
        """);
  }
}
