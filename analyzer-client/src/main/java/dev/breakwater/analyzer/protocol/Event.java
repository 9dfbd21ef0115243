package dev.breakwater.analyzer.protocol;

import dev.breakwater.core.Finding;
import java.util.Map;

/**
 * What the analyzer answers, one a line, ended by {@link Done}. A stream that ends without it is a
 * crash.
 */
public sealed interface Event {
  /** The work goes on: {@code done} of {@code total} compilation units. */
  record Progress(String id, int done, int total) implements Event {}

  record Found(Finding finding) implements Event {}

  /**
   * A file that could not be analysed, and why, in the words of javac or Checkstyle.
   *
   * @param line counts from one; zero if unknown
   */
  record NotAnalysed(String path, int line, String reason) implements Event {}

  /**
   * A place where one of the rules, or a group of them, is silenced, whether it would speak or not.
   *
   * @param rule as it is written: a rule's id, or a group's name
   */
  record Suppressed(String rule, String path, int line) implements Event {}

  /** A rule threw; the others went on. Reported once per rule with the first unit. */
  record RuleFailed(String rule, String path, String error) implements Event {}

  /**
   * The request is finished.
   *
   * @param units compilation units analysed
   * @param nanosByRule time spent in each rule, for Checkstyle rules with their share of reading
   *     the files; without the rules that had no candidate
   * @param error null, or why the request as a whole failed
   */
  record Done(String id, int units, long millis, Map<String, Long> nanosByRule, String error)
      implements Event {}
}
