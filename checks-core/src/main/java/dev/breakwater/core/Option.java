package dev.breakwater.core;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * One setting of a rule: declared once, read by both engines, printed on the rule's page. The suite
 * has three names only: {@code exempt} (what is left alone), {@code also} (what counts too) and
 * {@code max} (a bound).
 *
 * @param parser turns the user's text into a value; throws IllegalArgumentException if it cannot
 */
public record Option<T>(
    String name, T defaultValue, Function<String, T> parser, String description) {
  private static final Set<String> NAMES = Set.of("exempt", "also", "max");

  public Option {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("an option is named exempt, also or max, not " + name);
    }
  }

  /** A comma-separated list of names that are left alone. */
  public static Option<Set<String>> exempt(String description) {
    return new Option<>("exempt", Set.of(), Option::names, description);
  }

  /** A comma-separated list of names, often {@code type#method}, that count too. */
  public static Option<Set<String>> also(String description) {
    return new Option<>("also", Set.of(), Option::names, description);
  }

  /** A whole number. */
  public static Option<Integer> max(int defaultValue, String description) {
    return new Option<>("max", defaultValue, Integer::valueOf, description);
  }

  private static Set<String> names(String text) {
    var names = new LinkedHashSet<String>();
    Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).forEach(names::add);
    return names;
  }
}
