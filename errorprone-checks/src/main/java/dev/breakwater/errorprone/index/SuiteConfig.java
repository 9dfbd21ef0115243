package dev.breakwater.errorprone.index;

import com.google.errorprone.ErrorProneFlags;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Brokers;
import dev.breakwater.errorprone.vocabulary.EntryPoints;
import dev.breakwater.errorprone.vocabulary.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.inject.Inject;

/**
 * The settings of one run, and the one place where its checks meet: Error Prone makes a single
 * instance and hands it to every check that is switched on.
 */
public final class SuiteConfig {
  private static final String NAMESPACE = "Breakwater:";
  private static final String LEVEL = "Level";
  private static final String RESOURCE_FOLDERS = "ResourceFolders";
  private static final String OUTSIDE_PARENTHESES = ",(?![^(]*\\))";

  /** What a team's own methods may be. */
  public static final List<Role> ROLES =
      Stream.concat(Brokers.ROLES.stream(), Stream.of(EntryPoints.BOUNDARY)).toList();

  private final ErrorProneFlags flags;
  private final Level level;
  private final Map<Role, Api> roles = new IdentityHashMap<>();
  private final Set<String> complaints = new LinkedHashSet<>();

  /** Options by rule, as the rules read them when they were made. */
  private final Map<String, List<String>> options = new HashMap<>();

  private final Suite suite = new Suite(this);

  /**
   * Reads the settings that concern all checks. What cannot be read is complained about and left at
   * its default: an exception would reach the user as a crash of the compiler.
   */
  @Inject
  public SuiteConfig(ErrorProneFlags flags) {
    this.flags = flags;
    this.level = read(NAMESPACE + LEVEL, SuiteConfig::level, Level.PRACTICE);
    for (var role : ROLES) {
      var own = read(NAMESPACE + role.key(), SuiteConfig::methods, Api.methods());
      roles.put(role, Api.union(role.api(), own));
    }
    complainAboutUnknown();
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

  /** Reads {@code -XepOpt:<rule>:<option>=<value>}, or the option's default. */
  public <T> T read(String rule, Option<T> option) {
    options.computeIfAbsent(rule, r -> new ArrayList<>()).add(option.name());
    return read(rule + ":" + option.name(), option.parser(), option.defaultValue());
  }

  /**
   * What is wrong with the settings, one sentence each, naming the flag.
   *
   * @param rules the ids of the rules that were made, and so have read their options
   */
  Set<String> complaints(Collection<String> rules) {
    for (var flag : flags.getFlagsMap().keySet()) {
      var colon = flag.indexOf(':');
      var rule = colon < 0 ? flag : flag.substring(0, colon);
      if (rules.contains(rule)) {
        var known = options.getOrDefault(rule, List.of());
        if (!known.contains(flag.substring(colon + 1))) {
          complaints.add(
              known.isEmpty()
                  ? "-XepOpt:%s is unknown; %s has no options".formatted(flag, rule)
                  : "-XepOpt:%s is unknown; %s has %s"
                      .formatted(flag, rule, String.join(", ", known)));
        }
      }
    }
    return complaints;
  }

  private <T> T read(String flag, Function<String, T> parser, T defaultValue) {
    var value = flags.get(flag);
    try {
      return value.map(parser).orElse(defaultValue);
    } catch (IllegalArgumentException e) {
      complaints.add("-XepOpt:%s=%s: %s".formatted(flag, value.orElse(""), e.getMessage()));
      return defaultValue;
    }
  }

  private void complainAboutUnknown() {
    var known = new ArrayList<>(List.of(LEVEL, RESOURCE_FOLDERS));
    ROLES.forEach(role -> known.add(role.key()));
    for (var flag : flags.getFlagsMap().keySet()) {
      if (flag.startsWith(NAMESPACE) && !known.contains(flag.substring(NAMESPACE.length()))) {
        complaints.add(
            "-XepOpt:%s is unknown; known after %s are %s"
                .formatted(flag, NAMESPACE, String.join(", ", known)));
      }
    }
  }

  private static Api methods(String list) {
    return Api.methods(List.of(list.split(OUTSIDE_PARENTHESES)));
  }

  private static Level level(String name) {
    try {
      return Level.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          name + " is no level; use one of " + Arrays.toString(Level.values()), e);
    }
  }
}
