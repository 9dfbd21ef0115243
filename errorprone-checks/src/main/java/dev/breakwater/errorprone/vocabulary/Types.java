package dev.breakwater.errorprone.vocabulary;

import java.util.ArrayList;
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

  /** The types of all these sets. */
  public static Types union(Types... types) {
    var names = new ArrayList<String>();
    for (var set : types) {
      names.addAll(set.names);
    }
    return new Types(List.copyOf(names));
  }
}
