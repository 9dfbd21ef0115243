package dev.breakwater.annotations;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Tells a broker that a message is done with. */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface Acknowledges {}
