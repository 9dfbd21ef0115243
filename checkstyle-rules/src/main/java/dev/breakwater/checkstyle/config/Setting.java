package dev.breakwater.checkstyle.config;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One key of a configuration file with its value.
 *
 * @param key the whole path with dots, however the file spreads it over lines
 * @param value as written, without quotes and outer white space
 * @param line where the last part of the key stands, counted from one
 * @param column where the last part of the key stands, in characters, counted from one
 */
public record Setting(String key, String value, int line, int column) {
  private static final Pattern BRACKETS = Pattern.compile("\\.?\\[([^\\]]*[^\\]0-9][^\\]]*)]");

  private static final Pattern PROFILE = Pattern.compile("^%[^.]+\\.");

  private static final Set<String> TRUE = Set.of("true", "yes", "on");

  /**
   * The key in a form in which all spellings of relaxed binding are equal: lower case, no hyphens
   * or underscores, no brackets around map keys, and no profile ({@code %dev.}) in front.
   */
  public String canonicalKey() {
    return canonical(BRACKETS.matcher(key).replaceAll(".$1"));
  }

  /** Whether the key is written like the name of an environment variable. */
  public boolean isEnvironmentVariable() {
    return lastPart().matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");
  }

  /** The last part of the key's path. */
  public String lastPart() {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /**
   * Whether the value is settled elsewhere: by a placeholder, an expression, or a filter of the
   * build.
   */
  public boolean isUnknown() {
    return value.contains("${")
        || value.contains("#{")
        || value.matches("@.+@")
        || value.indexOf(ConfigurationFile.FILTERED) >= 0;
  }

  /** Whether the value is true, in any of the ways to say so. */
  public boolean isTrue() {
    return TRUE.contains(value.toLowerCase(Locale.ROOT));
  }

  static String canonical(String key) {
    return PROFILE
        .matcher(key)
        .replaceFirst("")
        .toLowerCase(Locale.ROOT)
        .replace("-", "")
        .replace("_", "");
  }
}
