package dev.breakwater.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Samples as Markdown, each variant beside the floor of the same rounds. */
final class CostTable {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_MICRO = 1e3;
  private static final double BYTES_PER_MEGABYTE = 1e6;

  private final StringBuilder rows = new StringBuilder();

  /** A table whose memory column says this. */
  CostTable(String memory) {
    rows.append("| sources | checks | rules | CPU ms | CPU / floor | ")
        .append(memory)
        .append(" MB | ");
    rows.append(memory).append(" / floor | µs per rule and kLOC |\n");
    rows.append("|---|---|---:|---:|---:|---:|---:|---:|\n");
  }

  /** Adds a row for each variant; figures are smallest / median / largest. */
  void add(Workload workload, Map<Variant, List<Sample>> samples, Variant floor) {
    var base = samples.get(floor);
    samples.forEach(
        (variant, own) ->
            rows.append(
                String.format(
                    Locale.ROOT,
                    "| %s (%.0f kLOC) | %s | %d | %s | %s | %s | %s | %s |\n",
                    workload.name(),
                    workload.kiloLines(),
                    variant.name(),
                    variant.rules(),
                    Spread.of(own, Sample::cpuNanos).print(".0f", NANOS_PER_MILLI),
                    Spread.ofRatios(own, base, Sample::cpuNanos).print(".3f", 1),
                    Spread.of(own, Sample::memory).print(".0f", BYTES_PER_MEGABYTE),
                    Spread.ofRatios(own, base, Sample::memory).print(".3f", 1),
                    perRule(workload, variant, own, base))));
  }

  private static String perRule(
      Workload workload, Variant variant, List<Sample> own, List<Sample> base) {
    if (variant.rules() == 0) {
      return "–";
    }
    double more =
        Spread.of(own, Sample::cpuNanos).median() - Spread.of(base, Sample::cpuNanos).median();
    return String.format(
        Locale.ROOT, "%.1f", more / NANOS_PER_MICRO / variant.rules() / workload.kiloLines());
  }

  String print() {
    return rows.toString();
  }
}
