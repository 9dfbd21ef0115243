package dev.breakwater.core;

import java.util.Locale;

/** What a rule is about. A theme is a package of the same lower-case name in both engines. */
public enum Theme {
  /** Where a failure is caught, translated, reported or acknowledged. */
  BOUNDARIES,
  /** What the compiler could have proved had the code let it. */
  TYPES,
  /** Publishing, receiving, acknowledging, redelivery, ordering, lifecycle. */
  MESSAGING,
  /** When a thing is done decides whether it works: timeouts, blocking, unbounded resources. */
  TIMING,
  /** Static analysis kept honest. */
  SUPPRESSIONS;

  /** The theme's package name. */
  public String packageName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The altName that addresses every rule of this theme, such as {@code BreakwaterMessaging}. */
  public String group() {
    return "Breakwater" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * The theme of a rule's class, by the last part of its package.
   *
   * @throws IllegalArgumentException if the class lies in no theme's package
   */
  public static Theme of(Class<?> rule) {
    var name = rule.getPackageName();
    return valueOf(name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
  }
}
