package dev.breakwater.core;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Everything that machines need to know about a rule. Read from its class when the suite is built,
 * and from {@code META-INF/breakwater/rules.json} of the engines' jars everywhere else.
 *
 * @param engine {@code errorprone} or {@code checkstyle}
 * @param type the fully qualified name of the rule's class
 * @param fix {@code none}, {@code sometimes} or {@code always}
 * @param safeFix whether a fix may be applied unread
 */
public record RuleFacts(
    String id,
    String engine,
    String type,
    Theme theme,
    Level level,
    Severity severity,
    String summary,
    String fix,
    boolean safeFix,
    String since,
    List<OptionFacts> options) {

  /** One option as text. */
  public record OptionFacts(String name, String defaultValue, String description) {}

  /**
   * The facts of a rule's class; id, summary and severity come from where its engine keeps them.
   */
  public static RuleFacts of(
      Class<?> rule, String engine, String id, String summary, Severity severity) {
    var extra = rule.getAnnotation(Rule.class);
    if (extra == null) {
      throw new IllegalArgumentException(rule.getName() + " lacks @Rule");
    }
    return new RuleFacts(
        id,
        engine,
        rule.getName(),
        Theme.of(rule),
        extra.level(),
        severity,
        summary,
        extra.fix().name().toLowerCase(Locale.ROOT),
        extra.safeFix(),
        extra.since(),
        optionsOf(rule).stream()
            .map(o -> new OptionFacts(o.name(), text(o.defaultValue()), o.description()))
            .toList());
  }

  /**
   * The options that a rule's class declares as static fields, in source order, after those of its
   * superclasses.
   */
  public static List<Option<?>> optionsOf(Class<?> rule) {
    var options = new ArrayList<Option<?>>();
    if (rule.getSuperclass() != null) {
      options.addAll(optionsOf(rule.getSuperclass()));
    }
    for (var field : rule.getDeclaredFields()) {
      if (field.getType() == Option.class && Modifier.isStatic(field.getModifiers())) {
        try {
          field.setAccessible(true);
          options.add((Option<?>) field.get(null));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("option " + field + " cannot be read", e);
        }
      }
    }
    return options;
  }

  /** How often a finding comes with a fix, and whether that is safe, for people to read. */
  public String fixInWords() {
    return safeFix ? fix + ", safe" : fix;
  }

  /**
   * The names by which a user may address or suppress the rule besides its id: the suite, its
   * theme, its level.
   */
  public List<String> groups() {
    return Arrays.asList("Breakwater", theme.group(), level.group());
  }

  private static String text(Object value) {
    return value instanceof Iterable<?> many
        ? String.join(",", strings(many))
        : String.valueOf(value);
  }

  private static List<String> strings(Iterable<?> many) {
    var strings = new ArrayList<String>();
    many.forEach(x -> strings.add(String.valueOf(x)));
    return strings;
  }
}
