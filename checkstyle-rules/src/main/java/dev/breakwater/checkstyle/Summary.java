package dev.breakwater.checkstyle;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What a Checkstyle rule says, and the texts without which a file cannot break it. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface Summary {
  String value();

  /** A file that holds none of these is not parsed; empty if every file matters. */
  String[] triggers() default {};
}
