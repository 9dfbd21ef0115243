package dev.breakwater.checkstyle;

import dev.breakwater.core.Level;
import dev.breakwater.core.Rule;
import dev.breakwater.core.RuleFacts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The identity of a rule, read from its class. */
public final class StyleRule {
  private StyleRule() {}

  /** The rule's id: its class's name without Checkstyle's customary suffix. */
  public static String id(Class<?> rule) {
    return rule.getSimpleName().replaceFirst("Check$", "");
  }

  /** Everything that other tools need to know about the rule. */
  public static RuleFacts facts(Class<?> rule) {
    var severity = rule.getAnnotation(Rule.class).level().severity();
    return RuleFacts.of(rule, "checkstyle", id(rule), summary(rule).value(), severity);
  }

  /** Whether the rule could have anything to say about a text. */
  public static boolean mayConcern(Class<?> rule, CharSequence text) {
    var whole = text.toString();
    return List.of(summary(rule).triggers()).stream().anyMatch(whole::contains)
        && gate(summary(rule)).test(whole);
  }

  /** What looks at a text before a rule does. */
  public static Predicate<String> gate(Summary summary) {
    try {
      return summary.gate().getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(summary.gate() + " has no constructor to call", e);
    }
  }

  /** The names by which a user may silence the rule: its id and its groups. */
  static Set<String> names(Class<?> rule) {
    var facts = facts(rule);
    var names = new HashSet<>(facts.groups());
    names.add(facts.id());
    return names;
  }

  /** Whether a run at a level shows the rule. */
  static boolean isOf(Level level, Class<?> rule) {
    return level.includes(rule.getAnnotation(Rule.class).level());
  }

  /** The level with a name, as a user writes it into a configuration. */
  static Level level(String name) {
    try {
      return Level.valueOf(name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "no level is named %s; write one of %s".formatted(name, Arrays.toString(Level.values())),
          e);
    }
  }

  private static Summary summary(Class<?> rule) {
    return rule.getAnnotation(Summary.class);
  }
}
