package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class StateStoreIteratorUnclosedTest {
  private final CheckTester tester = CheckTester.of(StateStoreIteratorUnclosed.class);

  @Test
  void movesWhatFollowsIntoATryStatement() {
    tester.repair(
        """
        import org.apache.kafka.streams.state.*;

        class Balances {
          long total(ReadOnlyKeyValueStore<String, Long> balances) {
            long total = 0;
            var entries = balances.range("a", "b");
            while (entries.hasNext()) {
              total += entries.next().value;
            }
            return total;
          }
        }
        """,
        """
        import org.apache.kafka.streams.state.*;

        class Balances {
          long total(ReadOnlyKeyValueStore<String, Long> balances) {
            long total = 0;
            try (var entries = balances.range("a", "b")) {
              while (entries.hasNext()) {
                total += entries.next().value;
              }
              return total;
            }
          }
        }
        """);
  }

  @Test
  void knowsWindowsSessionsAndVariablesThatAreAssignedLater() {
    tester.check(
        """
        import java.time.Instant;
        import org.apache.kafka.streams.state.*;

        class Balances {
          boolean any(WindowStore<String, Long> windows, SessionStore<String, Long> sessions, Instant from, boolean all) {
            WindowStoreIterator<Long> fetched;
            fetched = windows.fetch("a", from, from); // flagged
            return fetched.hasNext()
                || sessions.findSessions("a", 0, 1).hasNext(); // flagged
          }

          Long single(WindowStore<String, Long> windows) {
            return windows.fetch("a", 1);
          }
        }
        """);
  }

  @Test
  void acceptsIteratorsThatAreClosed() {
    tester.check(
        """
        import org.apache.kafka.streams.state.*;

        class Balances {
          void print(ReadOnlyKeyValueStore<String, Long> balances) {
            var first = balances.all();
            try {
              System.out.println(first.next());
            } finally {
              first.close();
            }
            var second = balances.all();
            try (second) {
              System.out.println(second.next());
            }
            balances.all().close();
          }
        }
        """);
  }

  @Test
  void staysQuietAboutIteratorsThatOtherCodeGets() {
    tester.check(
        """
        import java.util.Iterator;
        import java.util.stream.Stream;
        import org.apache.kafka.streams.KeyValue;
        import org.apache.kafka.streams.state.*;

        class Balances {
          private KeyValueIterator<String, Long> kept;

          KeyValueIterator<String, Long> all(ReadOnlyKeyValueStore<String, Long> balances) {
            kept = balances.all();
            var passed = balances.all();
            drain(passed);
            drain(balances.all());
            var captured = balances.all();
            Stream.of(1).onClose(() -> captured.close());
            return balances.all();
          }

          private void drain(Iterator<KeyValue<String, Long>> entries) {}
        }
        """);
  }
}
