package dev.breakwater.core;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The facts about a rule that its engine has no slot for. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface Rule {
  /** How sure the rule is; its severity follows from it. */
  Level level();

  /** The release that first shipped the rule. */
  String since();

  /** How often a finding comes with a repair. */
  Fix fix() default Fix.NONE;

  /**
   * Whether the repair is right wherever it is offered, so that it may be applied unread. It is not
   * if it picks a value or a behaviour that somebody else would choose differently.
   */
  boolean safeFix() default false;

  /** How often a finding comes with a repair. */
  enum Fix {
    NONE,
    SOMETIMES,
    ALWAYS
  }
}
