package dev.breakwater.annotations;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Puts a message that cannot be processed aside, where somebody will look at it. */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface DeadLetters {}
