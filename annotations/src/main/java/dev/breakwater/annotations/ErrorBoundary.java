package dev.breakwater.annotations;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Failures end here: the method handles whatever its callees throw, as a request handler or a
 * message listener does, and so it may catch broadly.
 */
@Documented
@Retention(CLASS)
@Target(METHOD)
public @interface ErrorBoundary {}
