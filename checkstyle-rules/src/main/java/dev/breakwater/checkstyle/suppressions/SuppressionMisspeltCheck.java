package dev.breakwater.checkstyle.suppressions;

import static com.puppycrawl.tools.checkstyle.api.TokenTypes.ANNOTATION;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.breakwater.checkstyle.Annotations;
import dev.breakwater.checkstyle.StyleCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.core.Level;
import dev.breakwater.core.NearestNames;
import dev.breakwater.core.Rule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reports suppressed names that are one slip away from a known one. The names of other tools, of
 * which there are thousands, are left alone unless they are that near.
 */
@Summary(
    value = "This name suppresses nothing: it is a slip away from one that would",
    triggers = {"SuppressWarnings"},
    gate = SuppressionMisspeltCheck.Slips.class)
@Rule(level = Level.PRACTICE, since = "0.1.0")
public final class SuppressionMisspeltCheck extends StyleCheck {
  /** Shorter names are near too many others. */
  private static final int SHORTEST = 5;

  private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w-]*");

  /** The annotation as far as its brackets, and the names in them. */
  private static final Pattern ANNOTATION_TEXT =
      Pattern.compile("SuppressWarnings\\s*\\(((?:[^)\"]++|\"[^\"]*+\")*+)");

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

  /** See {@code SuppressibleNamesTest}, which prints them. */
  private static final Set<String> KNOWN = read();

  public SuppressionMisspeltCheck() {
    super(ANNOTATION);
  }

  @Override
  public void visitToken(DetailAST annotation) {
    if (!Annotations.simpleName(annotation).equals("SuppressWarnings")) {
      return;
    }
    for (var value : Annotations.values(annotation, "value")) {
      Annotations.literal(value).ifPresent(name -> look(name, value));
    }
  }

  private void look(String name, DetailAST value) {
    meant(name)
        .ifPresent(
            meant ->
                report(
                    value.getFirstChild(),
                    "no tool knows \"%s\", so it suppresses nothing; write \"%s\", or remove it if nothing warns"
                        .formatted(name, meant)));
  }

  private static Optional<String> meant(String name) {
    if (name.length() < SHORTEST || !NAME.matcher(name).matches() || KNOWN.contains(name)) {
      return Optional.empty();
    }
    var near =
        NearestNames.of(name, KNOWN).stream().filter(known -> isOneSlip(name, known)).toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Lets texts through in which some name is a slip, in an annotation as far as can be seen. */
  public static final class Slips implements Predicate<String> {
    @Override
    public boolean test(String text) {
      return ANNOTATION_TEXT
          .matcher(text)
          .results()
          .flatMap(annotation -> LITERAL.matcher(annotation.group(1)).results())
          .anyMatch(literal -> meant(literal.group(1)).isPresent());
    }
  }

  /** One letter too many, too few or wrong, or two that changed places. */
  private static boolean isOneSlip(String name, String known) {
    int start = 0;
    while (start < Math.min(name.length(), known.length())
        && name.charAt(start) == known.charAt(start)) {
      start++;
    }
    var restOfName = name.substring(start);
    var restOfKnown = known.substring(start);
    if (restOfName.length() != restOfKnown.length()) {
      return restOfName.length() > restOfKnown.length()
          ? restOfName.substring(1).equals(restOfKnown)
          : restOfKnown.substring(1).equals(restOfName);
    }
    return restOfName.substring(1).equals(restOfKnown.substring(1))
        || restOfName.length() > 1
            && restOfName.charAt(0) == restOfKnown.charAt(1)
            && restOfName.charAt(1) == restOfKnown.charAt(0)
            && restOfName.substring(2).equals(restOfKnown.substring(2));
  }

  private static Set<String> read() {
    var table = SuppressionMisspeltCheck.class.getResourceAsStream("suppressible-names.txt");
    try (var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.startsWith("#")).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
