package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class CumulativeAcknowledgeUnsupportedTest {
  private final CheckTester tester = CheckTester.of(CumulativeAcknowledgeUnsupported.class);

  @Test
  void reportsOnlyWhatIsSharedForCertain() {
    tester.check(
        """
        import org.apache.pulsar.client.api.*;

        class Meters {
          private final Consumer<byte[]> keyed;
          Consumer<byte[]> open;

          Meters(PulsarClient pulsar, ConsumerBuilder<byte[]> given, SubscriptionType type) throws Exception {
            keyed = given.subscriptionType(SubscriptionType.Key_Shared).subscribe();
            open = given.subscriptionType(SubscriptionType.Shared).subscribe();
            var exclusive = pulsar.newConsumer().topic("a").subscribe();
            exclusive.acknowledgeCumulative(exclusive.receive());
            var failover = given.subscriptionType(SubscriptionType.Failover).subscribe();
            failover.acknowledgeCumulative(failover.receive());
            var configured = given.subscriptionType(type).subscribe();
            configured.acknowledgeCumulative(configured.receive());
            var changed =
                given.subscriptionType(SubscriptionType.Shared).subscriptionType(SubscriptionType.Exclusive).subscribe();
            changed.acknowledgeCumulative(changed.receive());
          }

          void read(Consumer<byte[]> given, Message<byte[]> reading) throws Exception {
            given.acknowledgeCumulative(reading);
            open.acknowledgeCumulative(reading);
            keyed.acknowledgeCumulativeAsync(reading.getMessageId()); // flagged
          }
        }
        """);
  }
}
