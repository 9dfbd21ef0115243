package dev.breakwater.errorprone.vocabulary;

import java.util.List;

/**
 * A named set of library types, such as annotations that mean the same.
 *
 * @param names canonical names
 */
public record Types(List<String> names) {
  /** The types of these canonical names. */
  public static Types of(String... names) {
    return new Types(List.of(names));
  }
}
