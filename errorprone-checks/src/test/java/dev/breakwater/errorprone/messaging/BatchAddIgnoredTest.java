package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class BatchAddIgnoredTest {
  private final CheckTester tester = CheckTester.of(BatchAddIgnored.class);

  @Test
  void knowsEventHubsAndReferences() {
    tester.check(
        """
        import com.azure.messaging.eventhubs.*;
        import java.util.List;

        class Readings {
          void send(EventDataBatch batch, List<EventData> readings) {
            readings.forEach(batch::tryAdd); // flagged
            readings.forEach(r -> batch.tryAdd(r)); // flagged
          }

          boolean looks(EventDataBatch batch, List<EventData> readings) {
            var added = batch.tryAdd(readings.get(0));
            return added && readings.stream().allMatch(batch::tryAdd);
          }
        }
        """);
  }
}
