package dev.breakwater.checkstyle;

import dev.breakwater.core.Rule;
import dev.breakwater.core.RuleFacts;
import java.util.List;

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
    return List.of(summary(rule).triggers()).stream().anyMatch(whole::contains);
  }

  private static Summary summary(Class<?> rule) {
    return rule.getAnnotation(Summary.class);
  }
}
