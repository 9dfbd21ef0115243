package dev.breakwater.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much the suite may cost, and where it costs more. */
final class Bars {
  private static final double ALLOCATION = 1.01;
  private static final double CPU = 1.05;
  private static final double WHOLE_CHECK = 1.25;
  private static final double RULE = 0.10;

  private final List<String> broken = new ArrayList<>();

  /** Holds our rules in a warm JVM to the floor of the same rounds. */
  void suite(Workload workload, List<Sample> ours, List<Sample> floor) {
    hold(
        workload.name() + ": allocation",
        Spread.ofRatios(ours, floor, Sample::memory).median(),
        ALLOCATION);
    hold(workload.name() + ": CPU", Spread.ofRatios(ours, floor, Sample::cpuNanos).median(), CPU);
  }

  /** Holds the analyzer to javac. */
  void wholeCheck(Workload workload, double ratio) {
    hold(workload.name() + ": whole check", ratio, WHOLE_CHECK);
  }

  /** Holds every rule to its share of the time that the suite takes. */
  void rules(Workload workload, Map<String, Long> nanosByRule, long suiteNanos) {
    nanosByRule.forEach(
        (rule, nanos) -> hold(workload.name() + ": " + rule, (double) nanos / suiteNanos, RULE));
  }

  private void hold(String what, double actual, double most) {
    if (actual > most) {
      broken.add(String.format(Locale.ROOT, "%s is %.3f, and may be %.2f", what, actual, most));
    }
  }

  List<String> broken() {
    return broken;
  }
}
