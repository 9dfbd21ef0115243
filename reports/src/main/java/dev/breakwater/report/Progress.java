package dev.breakwater.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import dev.breakwater.core.Level;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How the known findings have become fewer, or more, over the history of a baseline.
 *
 * @param states at least one, from the oldest to the present
 * @param rules what is known of a rule; findings of rules that there are no more count in the
 *     totals alone
 */
public record Progress(List<State> states, Function<String, Optional<RuleFacts>> rules) {
  /** The share of all findings that the rules make that one would look at first. */
  private static final double MOST = 0.8;

  /**
   * A baseline as it once was.
   *
   * @param counts of its findings by rule
   */
  public record State(LocalDate day, SortedMap<String, Integer> counts) {
    /** A state of these counts. */
    public static State of(LocalDate day, Baseline baseline) {
      return new State(day, baseline.counts());
    }

    long total() {
      return counts.values().stream().mapToLong(n -> n).sum();
    }
  }

  /** How much there is of a rule more than there was. */
  record Change(String rule, int more) {}

  public Progress {
    states = List.copyOf(states);
  }

  State first() {
    return states.get(0);
  }

  State present() {
    return states.get(states.size() - 1);
  }

  /** What there was of the rules that fulfil a condition. */
  long count(State state, Predicate<RuleFacts> which) {
    return state.counts().entrySet().stream()
        .filter(e -> rules.apply(e.getKey()).filter(which).isPresent())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  Map<Theme, Long> byTheme(State state) {
    return state.counts().entrySet().stream()
        .filter(e -> rules.apply(e.getKey()).isPresent())
        .collect(
            groupingBy(
                e -> rules.apply(e.getKey()).orElseThrow().theme(),
                TreeMap::new,
                summingLong(Map.Entry::getValue)));
  }

  /** The rules with fewer findings than at first, those that shrank most first. */
  List<Change> shrunk() {
    return changes().stream()
        .filter(c -> c.more() < 0)
        .sorted(comparing(Change::more).thenComparing(Change::rule))
        .toList();
  }

  /** The rules with more findings than at first, those that grew most first. */
  List<Change> grown() {
    return changes().stream()
        .filter(c -> c.more() > 0)
        .sorted(comparing(Change::more, Comparator.reverseOrder()).thenComparing(Change::rule))
        .toList();
  }

  private List<Change> changes() {
    var more = new TreeMap<String, Integer>(present().counts());
    first().counts().forEach((rule, count) -> more.merge(rule, -count, Integer::sum));
    var changes = new ArrayList<Change>();
    more.forEach((rule, count) -> changes.add(new Change(rule, count)));
    return changes;
  }

  /** The theme with most findings, those that are worth a second look only not counted. */
  Optional<Theme> weakest() {
    var serious = new TreeMap<Theme, Long>();
    for (var theme : Theme.values()) {
      serious.put(theme, count(present(), r -> r.theme() == theme && r.level() != Level.MASTERY));
    }
    return serious.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .max(Map.Entry.<Theme, Long>comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** The few rules that make four fifths of what there is, the largest first. */
  List<Map.Entry<String, Integer>> vital() {
    var all =
        present().counts().entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    var vital = new ArrayList<Map.Entry<String, Integer>>();
    long sum = 0;
    for (var rule : all) {
      if (sum >= MOST * present().total()) {
        break;
      }
      vital.add(rule);
      sum += rule.getValue();
    }
    return vital;
  }
}
