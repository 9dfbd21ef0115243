package dev.breakwater.checkstyle;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.function.Predicate;

/**
 * What a rule reports. The severity is not stated here: it follows from the level in {@code @Rule}.
 */
@Retention(RUNTIME)
@Target(TYPE)
public @interface Summary {
  /** The problem in at most 100 characters, without a full stop. */
  String value();

  /**
   * Texts, upper and lower case told apart, of which a file must contain at least one for the rule
   * to have anything to say about it. Whoever runs the rules may skip every other file unread.
   */
  String[] triggers();

  /**
   * Looks closer at the text of a file with a trigger, where triggers are common and findings rare:
   * parsing costs a thousand times as much. False only if the rule has nothing to say.
   */
  Class<? extends Predicate<String>> gate() default Open.class;

  /** The option without which the rule has nothing to say of any file; empty if there is none. */
  String silentWithout() default "";

  /** Lets every text through. */
  final class Open implements Predicate<String> {
    @Override
    public boolean test(String text) {
      return true;
    }
  }
}
