package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class SettlementNeverSentTest {
  private final CheckTester tester = CheckTester.of(SettlementNeverSent.class);

  @Test
  void reportsOnlyWhatIsDropped() {
    tester.check(
        """
        import com.azure.messaging.servicebus.*;
        import reactor.core.publisher.Mono;

        class Orders {
          Mono<Void> settle(ServiceBusReceiverAsyncClient receiver, ServiceBusReceivedMessage order) {
            receiver.complete(order).block();
            receiver.abandon(order).subscribe();
            receiver.defer(order); // flagged
            Runnable later = () -> receiver.deadLetter(order); // flagged
            receiver.receiveMessages().subscribe(receiver::complete); // flagged
            receiver.receiveMessages().flatMap(receiver::complete).subscribe();
            return receiver.complete(order);
          }

          void wait(ServiceBusReceiverClient receiver, ServiceBusReceivedMessage order) {
            receiver.complete(order);
          }
        }
        """);
    tester.check(
        """
        import com.azure.messaging.eventhubs.models.EventContext;

        class Readings {
          void read(EventContext reading) {
            reading.updateCheckpoint();
            reading.updateCheckpointAsync(); // flagged
          }
        }
        """);
  }
}
