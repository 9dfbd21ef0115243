package dev.breakwater.report;

import dev.breakwater.analyzer.protocol.ModuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How often each module silences each rule. Whoever may not add findings must not add suppressions
 * instead.
 */
public final class SuppressionBudget {
  private static final Pattern LINE = Pattern.compile("suppressed (\\w+) (\\d+) (\\S+)");

  /** By module and rule, so that a module that was not looked at can be left out. */
  private final SortedMap<String, SortedMap<String, Integer>> counts;

  /**
   * More suppressions than there were.
   *
   * @param more how many
   * @param places of all of them, the old ones too: which are new, nobody can tell
   */
  public record Growth(String module, String rule, int more, List<String> places) {
    @Override
    public String toString() {
      return "%d more of %s in %s (%s)".formatted(more, rule, module, String.join(", ", places));
    }
  }

  private SuppressionBudget(SortedMap<String, SortedMap<String, Integer>> counts) {
    this.counts = counts;
  }

  static SuppressionBudget none() {
    return new SuppressionBudget(new TreeMap<>());
  }

  static SuppressionBudget of(List<ModuleResult> modules) {
    var budget = none();
    for (var module : modules) {
      // an empty entry, too, says that the module was looked at
      var counts = budget.counts.computeIfAbsent(module.module(), m -> new TreeMap<>());
      module.suppressions().forEach(s -> counts.merge(s.rule(), 1, Integer::sum));
    }
    return budget;
  }

  /** Takes a line of a baseline in; says whether it was one of a budget. */
  boolean read(String line) {
    var entry = LINE.matcher(line);
    if (!entry.matches()) {
      return false;
    }
    counts
        .computeIfAbsent(entry.group(3), m -> new TreeMap<>())
        .merge(entry.group(1), Integer.valueOf(entry.group(2)), Integer::sum);
    return true;
  }

  /** As lines of a baseline, without their line ends. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    counts.forEach(
        (module, rules) ->
            rules.forEach(
                (rule, count) -> lines.add("suppressed " + rule + ' ' + count + ' ' + module)));
    return lines;
  }

  /** What there is more of now. */
  List<Growth> grown(List<ModuleResult> modules) {
    var grown = new ArrayList<Growth>();
    of(modules)
        .counts
        .forEach(
            (module, rules) ->
                rules.forEach(
                    (rule, count) -> {
                      int more = count - count(module, rule);
                      if (more > 0) {
                        grown.add(new Growth(module, rule, more, places(modules, module, rule)));
                      }
                    }));
    return grown;
  }

  private int count(String module, String rule) {
    return counts.getOrDefault(module, new TreeMap<>()).getOrDefault(rule, 0);
  }

  private static List<String> places(List<ModuleResult> modules, String module, String rule) {
    return modules.stream()
        .filter(m -> m.module().equals(module))
        .flatMap(m -> m.suppressions().stream())
        .filter(s -> s.rule().equals(rule))
        .map(s -> s.path() + ":" + s.line())
        .toList();
  }

  /**
   * The same with what there is less of now; modules that were not looked at keep what they had.
   */
  SuppressionBudget lowered(List<ModuleResult> modules) {
    var lowered = none();
    var now = of(modules);
    counts.forEach(
        (module, rules) -> {
          var kept = lowered.counts.computeIfAbsent(module, m -> new TreeMap<>());
          rules.forEach(
              (rule, count) -> {
                int left =
                    now.counts.containsKey(module)
                        ? Math.min(count, now.count(module, rule))
                        : count;
                if (left > 0) {
                  kept.put(rule, left);
                }
              });
        });
    return lowered;
  }
}
