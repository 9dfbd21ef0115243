package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** How configuration gets into a map. */
public final class Maps {
  public static final List<Library> LIBRARIES =
      List.of(new Library("com.google.guava:guava", "31.1-jre", "33.5.0-jre"));

  /** Calls on a map whose first two arguments become an entry. */
  public static final Api PUT =
      methods("java.util.Map#put", "java.util.Map#putIfAbsent", "java.util.Properties#setProperty");

  /** Calls that make entries of their arguments, which alternate between key and value. */
  public static final Api OF =
      methods(
          "java.util.Map#of",
          "java.util.Map#entry",
          "java.util.Collections#singletonMap",
          "com.google.common.collect.ImmutableMap#of");

  private Maps() {}
}
