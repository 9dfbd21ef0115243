package dev.breakwater.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.corpus.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BarsTest {
  private static final Workload WORKLOAD =
      new Workload("orders", new SourceTree(Path.of("/"), List.of(), List.of()), List.of(), 1000);

  @Test
  void holdsWhatIsWithin() {
    var bars = new Bars();
    bars.suite(WORKLOAD, List.of(new Sample(105, 101)), List.of(new Sample(100, 100)));
    bars.wholeCheck(WORKLOAD, 1.25);
    bars.rules(WORKLOAD, Map.of("Loud", 100L), 1000);
    assertEquals(List.of(), bars.broken());
  }

  @Test
  void namesWhatIsNot() {
    var bars = new Bars();
    bars.suite(WORKLOAD, List.of(new Sample(106, 102)), List.of(new Sample(100, 100)));
    bars.wholeCheck(WORKLOAD, 1.3);
    bars.rules(WORKLOAD, Map.of("Loud", 101L, "Quiet", 1L), 1000);
    assertEquals(
        List.of(
            "orders: allocation is 1.020, and may be 1.01",
            "orders: CPU is 1.060, and may be 1.05",
            "orders: whole check is 1.300, and may be 1.25",
            "orders: Loud is 0.101, and may be 0.10"),
        bars.broken());
  }
}
