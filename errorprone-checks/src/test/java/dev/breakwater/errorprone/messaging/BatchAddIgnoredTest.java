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

  @Test
  void staysQuietAboutTheFirstMessageOfABatch() {
    tester.check(
        """
        import com.azure.messaging.servicebus.*;

        class Readings {
          private ServiceBusMessageBatch batch;

          void start(ServiceBusSenderClient sender, ServiceBusMessage reading) {
            batch = sender.createMessageBatch();
            batch.tryAddMessage(reading);
            var other = sender.createMessageBatch();
            other.tryAddMessage(reading);
            other.tryAddMessage(reading); // flagged
          }
        }
        """);
  }
}
