package dev.breakwater.maven;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A set of names that a user may write. Letter case does not matter.
 *
 * @param kind what the names are, in the singular, for messages: {@code rule or group}
 */
record Names(String kind, Collection<String> known) {
  /** So many are all named. */
  private static final int FEW = 8;

  /** So many of more are suggested at most. */
  private static final int MOST = 3;

  static <E extends Enum<E>> E constant(String kind, Class<E> type, String written)
      throws MojoExecutionException {
    var constants = Arrays.asList(type.getEnumConstants());
    var names = constants.stream().map(Enum::toString).toList();
    return constants.get(names.indexOf(new Names(kind, names).resolve(written)));
  }

  /**
   * The known name that was meant.
   *
   * @throws MojoExecutionException if there is none, naming the nearest ones
   */
  String resolve(String written) throws MojoExecutionException {
    for (var name : known) {
      if (name.equalsIgnoreCase(written)) {
        return name;
      }
    }
    throw new MojoExecutionException("Unknown " + kind + ": " + written + "." + advice(written));
  }

  private String advice(String written) {
    if (known.isEmpty()) {
      return " There is none.";
    }
    return known.size() <= FEW
        ? " Known are " + String.join(", ", known) + "."
        : " Did you mean " + String.join(" or ", nearest(written)) + "?";
  }

  /** Those that contain what was written, else those that take the fewest edits. */
  private List<String> nearest(String written) {
    var containing = known.stream().filter(name -> lower(name).contains(lower(written))).toList();
    int fewest = known.stream().mapToInt(name -> distance(name, written)).min().orElseThrow();
    return (containing.isEmpty() ? known : containing)
        .stream()
            .filter(name -> !containing.isEmpty() || distance(name, written) == fewest)
            .sorted(Comparator.comparing(name -> distance(name, written)))
            .limit(MOST)
            .toList();
  }

  private static int distance(String name, String written) {
    return LevenshteinDistance.getDefaultInstance().apply(lower(name), lower(written));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
