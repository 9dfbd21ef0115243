package dev.breakwater.errorprone.index;

import dev.breakwater.errorprone.CheckTester;
import dev.breakwater.errorprone.testing.timing.AsksWhatIsAcknowledged;
import org.junit.jupiter.api.Test;

class SummariesTest {
  private final CheckTester tester = CheckTester.of(AsksWhatIsAcknowledged.class);

  @Test
  void followsTheMethodsOfItsUnit() {
    tester.check(
        """
        @interface Acknowledges {}

        class Orders {
          Broker broker;

          static void run(Object task) {}

          static void run(Runnable task) {}

          void all() {
            run(broker.settle()); // flagged
            run(broker.receive());
            run(settled()); // flagged
            run(settledInTurn()); // flagged
            run(received());
            run(() -> broker.settle()); // flagged
            run(broker::settle); // flagged
            run(this::settled); // flagged
            run(this::received);
          }

          private Object settled() {
            if (received() == null) {
              return broker.settle();
            }
            return null;
          }

          private Object settledInTurn() {
            return settled();
          }

          private Object received() {
            return broker.receive();
          }
        }

        interface Broker {
          @Acknowledges
          Object settle();

          Object receive();
        }
        """);
  }

  @Test
  void knowsBothMethodsThatCallEachOtherWhicheverIsAskedFirst() {
    tester.check(
        """
        @interface Acknowledges {}

        class Orders {
          static void run(Object task) {}

          void all() {
            run(even(3)); // flagged
            run(odd(3)); // flagged
            run(endless(3));
          }

          private Object even(int count) {
            return count == 0 ? settle() : odd(count - 1);
          }

          private Object odd(int count) {
            return even(count - 1);
          }

          private Object endless(int count) {
            return endless(count + 1);
          }

          @Acknowledges
          private Object settle() {
            return null;
          }
        }
        """);
  }
}
