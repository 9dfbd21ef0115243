package dev.breakwater.errorprone.messaging;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class ProcessorSharedTest {
  private final CheckTester tester = CheckTester.of(ProcessorShared.class);

  @Test
  void reportsVariablesAndTheTopologyItself() {
    tester.check(
        """
        import org.apache.kafka.streams.Topology;
        import org.apache.kafka.streams.processor.api.*;
        import org.apache.kafka.streams.processor.api.Record;

        class Orders extends ContextualProcessor<String, String, String, String> {
          void build(Topology topology, Processor<String, String, String, String> given) {
            topology.addProcessor("this", () -> this, "source"); // flagged
            topology.addProcessor("given", () -> { return given; }, "source"); // flagged
          }

          @Override
          public void process(Record<String, String> order) {}
        }
        """);
  }

  @Test
  void acceptsSuppliersThatMakeProcessors() {
    tester.check(
        """
        import java.util.function.Supplier;
        import org.apache.kafka.streams.kstream.KStream;
        import org.apache.kafka.streams.processor.api.*;
        import org.apache.kafka.streams.processor.api.Record;

        class Orders extends ContextualProcessor<String, String, String, String> {
          void build(KStream<String, String> orders, Supplier<Orders> other) {
            orders.process(Orders::new);
            orders.process(() -> new Orders());
            orders.process(() -> other.get());
            orders.process(() -> {
              var made = new Orders();
              return made;
            });
          }

          @Override
          public void process(Record<String, String> order) {}
        }
        """);
  }
}
