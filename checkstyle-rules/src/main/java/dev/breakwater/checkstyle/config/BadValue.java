package dev.breakwater.checkstyle.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A value of a setting that does harm, and what to write instead. */
public final class BadValue {
  /** What switches something on. */
  public static final Set<String> TRUE = Set.of("true", "yes", "on");

  private final String key;
  private final Pattern pattern;
  private final Set<String> values;
  private final String harm;
  private final String instead;
  private final String source;

  /**
   * @param key lower case with hyphens, as the library documents it; {@code *} stands for a name of
   *     the user's, a leading {@code **} for any prefix
   * @param values what does harm, alone or in a list, in lower case
   * @param harm what happens with such a value
   * @param instead what to write
   * @param source where the library's own documentation says so
   */
  public BadValue(String key, Set<String> values, String harm, String instead, String source) {
    this.key = key;
    this.pattern = Pattern.compile(Pattern.quote(Setting.canonical(key)).replace("*", "\\E.+\\Q"));
    this.values = values;
    this.harm = harm;
    this.instead = instead;
    this.source = source;
  }

  public String key() {
    return key;
  }

  public Set<String> values() {
    return values;
  }

  public String source() {
    return source;
  }

  /**
   * Whether a setting has this key, in any spelling that relaxed binding allows, and such a value.
   */
  public boolean fits(Setting setting) {
    return !setting.isUnknown() && hasValue(setting) && hasKey(setting);
  }

  /** What to tell the user about a setting that fits. */
  public String message(Setting setting) {
    return "%s is %s: %s; write %s".formatted(setting.key(), setting.value(), harm, instead);
  }

  private boolean hasValue(Setting setting) {
    var value = setting.value().toLowerCase(Locale.ROOT);
    return values.contains(value)
        || value.indexOf(',') >= 0
            && Arrays.stream(value.split(",")).map(String::strip).anyMatch(values::contains);
  }

  private boolean hasKey(Setting setting) {
    var given = setting.canonicalKey();
    if (key.startsWith("**")) {
      // A key of a client's own: taken literally, since no relaxed binding applies to the keys of a
      // map.
      return ("." + given).endsWith(key.substring(2));
    }
    if (setting.isEnvironmentVariable() && !key.contains("*")) {
      return squeezed(setting.lastPart()).equals(squeezed(key));
    }
    return pattern.matcher(given).matches();
  }

  private static String squeezed(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[-_.]", "");
  }
}
