package dev.breakwater.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Smallest, middle and largest of repeated measurements. */
record Spread(double min, double median, double max) {

  /** The spread of one figure of the samples. */
  static Spread of(List<Sample> samples, ToDoubleFunction<Sample> figure) {
    return of(samples.stream().mapToDouble(figure).toArray());
  }

  /**
   * The spread of the ratios of samples that were taken in the same round: load that both suffer
   * from cancels out.
   */
  static Spread ofRatios(
      List<Sample> samples, List<Sample> floor, ToDoubleFunction<Sample> figure) {
    return of(
        IntStream.range(0, samples.size())
            .mapToDouble(
                i -> figure.applyAsDouble(samples.get(i)) / figure.applyAsDouble(floor.get(i)))
            .toArray());
  }

  static Spread of(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    return new Spread(sorted[0], median, sorted[sorted.length - 1]);
  }

  /** The three figures, divided by a unit. */
  String print(String format, double unit) {
    var one = "%" + format;
    return String.format(
        Locale.ROOT, one + " / " + one + " / " + one, min / unit, median / unit, max / unit);
  }
}
