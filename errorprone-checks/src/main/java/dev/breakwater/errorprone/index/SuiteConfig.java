package dev.breakwater.errorprone.index;

import com.google.errorprone.ErrorProneFlags;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.Role;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.inject.Inject;

/**
 * The settings of one run, and the one place where its checks meet: Error Prone makes a single
 * instance and hands it to every check that is switched on.
 */
public final class SuiteConfig {
  private static final String NAMESPACE = "Breakwater:";
  private static final String OUTSIDE_PARENTHESES = ",(?![^(]*\\))";

  private final ErrorProneFlags flags;
  private final Level level;
  private final Map<Role, Api> roles = new IdentityHashMap<>();
  private final Suite suite = new Suite(this);

  /**
   * Reads the settings that concern all checks.
   *
   * @throws IllegalArgumentException naming the flag, if one cannot be read
   */
  @Inject
  public SuiteConfig(ErrorProneFlags flags) {
    this.flags = flags;
    this.level = flags.get(NAMESPACE + "Level").map(SuiteConfig::level).orElse(Level.PRACTICE);
    Brokers.ROLES.forEach(role -> roles.put(role, Api.union(role.api(), own(role))));
  }

  /** The settings of a check that was made without any. */
  public static SuiteConfig unset() {
    return new SuiteConfig(ErrorProneFlags.empty());
  }

  /** Rules above this level are silent unless the user named them. */
  public Level level() {
    return level;
  }

  /** The shared evaluation of all checks of this run. */
  public Suite suite() {
    return suite;
  }

  /** The methods of a role: those of the known libraries, and the user's own. */
  public Api methodsOf(Role role) {
    return roles.get(role);
  }

  private Api own(Role role) {
    var value = flags.get(NAMESPACE + role.key());
    try {
      return Api.methods(
          value.stream().flatMap(own -> Stream.of(own.split(OUTSIDE_PARENTHESES))).toList());
    } catch (IllegalArgumentException e) {
      throw unreadable(NAMESPACE + role.key(), value.orElse(""), e);
    }
  }

  /**
   * Reads {@code -XepOpt:<rule>:<option>=<value>}, or the option's default.
   *
   * @throws IllegalArgumentException naming the flag, if its value cannot be read
   */
  public <T> T read(String rule, Option<T> option) {
    var value = flags.get(rule + ":" + option.name());
    try {
      return value.map(option.parser()).orElse(option.defaultValue());
    } catch (IllegalArgumentException e) {
      throw unreadable(rule + ":" + option.name(), value.orElse(""), e);
    }
  }

  private static IllegalArgumentException unreadable(
      String flag, String value, IllegalArgumentException cause) {
    return new IllegalArgumentException(
        "-XepOpt:" + flag + "=" + value + " cannot be read: " + cause.getMessage(), cause);
  }

  private static Level level(String name) {
    try {
      return Level.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "-XepOpt:Breakwater:Level="
              + name
              + " is no level; use one of "
              + Arrays.toString(Level.values()),
          e);
    }
  }
}
