package dev.breakwater.checkstyle.config;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a setting takes, as Spring Boot converts texts. It refuses only what no version can convert.
 *
 * @param type a name of the table's
 * @param values of an enum, as they are usually written; empty for others
 */
public record ValueKind(String type, List<String> values) {
  private static final Set<String> BOOLEANS =
      Set.of("true", "false", "on", "off", "yes", "no", "1", "0");
  private static final Pattern DURATION =
      Pattern.compile("(?i)[+-]?P.+|[+-]?\\d+|[+-]?(\\d+\\s*(ns|us|ms|s|m|h|d))+");
  private static final Pattern DATA_SIZE = Pattern.compile("(?i)[+-]?\\d+\\s*(B|KB|MB|GB|TB)?");
  private static final Pattern HEXADECIMAL = Pattern.compile("-?(0[xX]|#)[0-9a-fA-F]+");

  static ValueKind of(String text) {
    return text.startsWith("enum:")
        ? new ValueKind("enum", Arrays.asList(text.substring("enum:".length()).split("\\|")))
        : new ValueKind(text, List.of());
  }

  /** What it takes, in words, if it refuses a value. */
  public Optional<String> instead(String value) {
    // an encrypted value is decrypted before it is converted
    if (value.isEmpty() || value.startsWith("{") || value.startsWith("ENC(")) {
      return Optional.empty();
    }
    var small = value.toLowerCase(Locale.ROOT);
    return switch (type) {
      case "boolean" -> unless(BOOLEANS.contains(small), "true or false");
      case "short" -> unless(isWhole(value, Short.SIZE), "a whole number below 32,768");
      case "int" -> unless(isWhole(value, Integer.SIZE), "a whole number of 32 bits");
      case "long" -> unless(isWhole(value, Long.SIZE), "a whole number of 64 bits");
      case "double" -> unless(isNumber(value), "a number");
      case "duration" ->
          unless(DURATION.matcher(value).matches(), "a duration such as 10s or 500ms");
      case "data-size" -> unless(DATA_SIZE.matcher(value).matches(), "a size such as 512KB");
      // YAML makes a boolean of some names, which Spring takes back
      case "enum" ->
          unless(
              BOOLEANS.contains(small)
                  || values.stream().anyMatch(v -> plain(v).equals(plain(value))),
              "one of " + String.join(", ", values));
      default -> Optional.empty();
    };
  }

  private static Optional<String> unless(boolean fits, String words) {
    return fits ? Optional.empty() : Optional.of(words);
  }

  private static boolean isWhole(String text, int bits) {
    try {
      return HEXADECIMAL.matcher(text).matches() || new BigInteger(text).bitLength() < bits;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isNumber(String text) {
    try {
      Double.parseDouble(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String plain(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
