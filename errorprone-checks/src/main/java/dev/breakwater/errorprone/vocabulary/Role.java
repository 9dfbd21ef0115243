package dev.breakwater.errorprone.vocabulary;

/**
 * What a method does for a message, whatever the broker. Users add their own wrappers with {@code
 * -XepOpt:Breakwater:<key>=type#method} or with the annotation of this simple name.
 *
 * @param key the name of the role in flags
 * @param annotation the simple name of the annotation that gives a method this role
 * @param api the methods of the known libraries
 */
public record Role(String key, String annotation, Api api) {}
