package dev.breakwater.corpus;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which findings are read. A rule that speaks on every other page is judged by a share of its
 * findings; the fingerprint picks them, so that every run picks the same ones and nobody chooses.
 *
 * @param oneIn the share per rule, as the number of findings of which one is read: 2, 4, 8 or 16;
 *     rules that are not named are read in full
 */
record Sample(Map<String, Integer> oneIn) {

  static final Sample COMMITTED =
      new Sample(
          Map.of(
              "BareNosonar", 4,
              "BroadCatchAwayFromBoundary", 16,
              "EmptyCatchUnexplained", 16,
              "ErrorSurvived", 16,
              "FailureReturnedAsDefault", 4,
              "LoggedAndThrown", 16,
              "SuppressionWithoutReason", 16));

  private static final int HEXADECIMAL = 16;

  boolean has(LabelledFinding finding) {
    int digit = Character.digit(finding.fingerprint().charAt(0), HEXADECIMAL);
    return digit < HEXADECIMAL / oneIn.getOrDefault(finding.rule(), 1);
  }

  /** What a reader of the figures has to know, as a line of Markdown. */
  String note() {
    return new TreeMap<>(oneIn)
        .entrySet().stream()
            .map(e -> "one in %d of `%s`".formatted(e.getValue(), e.getKey()))
            .collect(
                Collectors.joining(
                    ", ", "\nNot all findings were read: ", ", picked by fingerprint.\n"));
  }
}
