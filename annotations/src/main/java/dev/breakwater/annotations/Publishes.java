package dev.breakwater.annotations;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Hands a message to a broker. If the method returns a future, its outcome must be looked at. */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface Publishes {}
