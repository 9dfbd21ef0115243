package dev.breakwater.annotations;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Tells a broker that a message was not processed, so that it is redelivered, dead-lettered or
 * dropped.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface Rejects {}
