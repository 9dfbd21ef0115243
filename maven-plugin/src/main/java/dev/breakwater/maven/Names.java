package dev.breakwater.maven;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A set of names that a user may write. Letter case does not matter.
 *
 * @param kind what the names are, in the singular, for messages: {@code rule or group}
 */
record Names(String kind, Collection<String> known) {

  static <E extends Enum<E>> E constant(String kind, Class<E> type, String written)
      throws MojoExecutionException {
    var constants = Arrays.asList(type.getEnumConstants());
    var names = constants.stream().map(Enum::toString).toList();
    return constants.get(names.indexOf(new Names(kind, names).resolve(written)));
  }

  /**
   * The known name that was meant.
   *
   * @throws MojoExecutionException if there is none, naming the nearest one
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
    return known.stream()
        .min(Comparator.comparing(name -> distance(name, written)))
        .map(
            nearest ->
                known.size() <= 8
                    ? " Known are " + String.join(", ", known) + "."
                    : " Did you mean " + nearest + "?")
        .orElse(" There is none.");
  }

  private static int distance(String name, String written) {
    return LevenshteinDistance.getDefaultInstance()
        .apply(name.toLowerCase(Locale.ROOT), written.toLowerCase(Locale.ROOT));
  }
}
