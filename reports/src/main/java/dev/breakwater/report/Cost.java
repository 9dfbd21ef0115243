package dev.breakwater.report;

import static java.util.Comparator.comparing;

import dev.breakwater.analyzer.protocol.ModuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What the analysis cost: the sum over all modules, which is more than the time that passed where
 * modules were analysed side by side.
 *
 * @param nanos of the whole, compilation included; zero if nobody knows
 * @param rules the time of each rule that had something to look at, the longest first
 */
record Cost(long nanos, List<OfRule> rules) {
  private static final long NANOS_PER_MILLI = 1_000_000;

  /** What one rule cost. */
  record OfRule(String rule, long nanos) {}

  static Cost of(List<ModuleResult> modules) {
    var sum = new TreeMap<String, Long>();
    modules.forEach(m -> m.nanosByRule().forEach((rule, n) -> sum.merge(rule, n, Long::sum)));
    var rules = new ArrayList<OfRule>();
    sum.forEach((rule, nanos) -> rules.add(new OfRule(rule, nanos)));
    rules.sort(comparing(OfRule::nanos).reversed());
    return new Cost(
        modules.stream().mapToLong(ModuleResult::millis).sum() * NANOS_PER_MILLI,
        List.copyOf(rules));
  }

  /** The time of all rules together. */
  long ofRules() {
    return rules.stream().mapToLong(OfRule::nanos).sum();
  }

  /** A time in milliseconds, to a tenth. */
  static double inMillis(long nanos) {
    return Math.round(10.0 * nanos / NANOS_PER_MILLI) / 10.0;
  }

  /** What it cost in a sentence. */
  String inWords() {
    return "%s ms for the rules, %s %% of the %s ms that the compilation took with them"
        .formatted(millis(ofRules()), share(ofRules()), millis(nanos));
  }

  /** A time in milliseconds, with one decimal. */
  static String millis(long nanos) {
    return String.format(Locale.ROOT, "%,.1f", (double) nanos / NANOS_PER_MILLI);
  }

  /** The share that a time has in the whole, in per cent with two decimals. */
  String share(long part) {
    return String.format(Locale.ROOT, "%.2f", 100.0 * part / nanos);
  }
}
