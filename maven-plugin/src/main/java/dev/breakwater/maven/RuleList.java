package dev.breakwater.maven;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import dev.breakwater.core.Level;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.Theme;
import dev.breakwater.report.Styles;
import dev.breakwater.report.Words;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rules by theme and level, a line each, and how many there are.
 *
 * @param rules to list, in any order
 * @param isOn whether a rule speaks in the project at hand
 */
record RuleList(List<RuleFacts> rules, Predicate<RuleFacts> isOn) {
  private static final String NO_FIX = "none";

  /** The list, without a line end at its end. */
  String text(Styles styles) {
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    return Stream.concat(
            Stream.of(Theme.values())
                .filter(theme -> count(rule -> rule.theme() == theme) > 0)
                .map(theme -> section(theme, width, styles)),
            Stream.of(counts()))
        .collect(joining("\n\n"));
  }

  private String section(Theme theme, int width, Styles styles) {
    return Stream.concat(
            Stream.of(styles.heading().apply(Words.of(theme))),
            rules.stream()
                .filter(rule -> rule.theme() == theme)
                .sorted(comparing(RuleFacts::level).thenComparing(RuleFacts::id))
                .map(rule -> line(rule, width)))
        .collect(joining("\n"));
  }

  private String line(RuleFacts rule, int width) {
    return "  %-3s  %-12s  %s"
        .formatted(
            isOn.test(rule) ? "on" : "off",
            Words.of(rule.level()),
            rule.fix().equals(NO_FIX)
                ? rule.id()
                : ("%-" + width + "s  fix %s").formatted(rule.id(), rule.fixInWords()));
  }

  private String counts() {
    return "%s, %d on here: %s; %d with a fix"
        .formatted(
            Words.count(rules.size(), "rule"),
            count(isOn),
            Stream.of(Level.values())
                .map(level -> count(rule -> rule.level() == level) + " " + Words.of(level))
                .collect(joining(", ")),
            count(rule -> !rule.fix().equals(NO_FIX)));
  }

  private long count(Predicate<RuleFacts> counted) {
    return rules.stream().filter(counted).count();
  }
}
