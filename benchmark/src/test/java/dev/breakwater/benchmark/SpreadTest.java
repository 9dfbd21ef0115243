package dev.breakwater.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void medianOfOddAndEvenCounts() {
    assertEquals(new Spread(1, 3, 9), Spread.of(9, 1, 3));
    assertEquals(new Spread(1, 2.5, 9), Spread.of(9, 1, 3, 2));
  }

  @Test
  void ratiosStayWithinTheirRound() {
    var own = List.of(new Sample(20, 0), new Sample(300, 0));
    var floor = List.of(new Sample(10, 0), new Sample(100, 0));
    assertEquals(new Spread(2, 2.5, 3), Spread.ofRatios(own, floor, Sample::cpuNanos));
  }

  @Test
  void printsInAUnit() {
    assertEquals("1.0 / 2.5 / 9.0", new Spread(1000, 2500, 9000).print(".1f", 1000));
  }
}
