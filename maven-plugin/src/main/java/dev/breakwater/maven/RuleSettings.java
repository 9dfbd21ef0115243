package dev.breakwater.maven;

import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.analyzer.protocol.Request;
import dev.breakwater.analyzer.protocol.Request.Setting;
import dev.breakwater.core.Level;
import dev.breakwater.core.RuleFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What a user wants of the rules, with every name checked against the rules that there are.
 *
 * @param severities by rule or group, in the order in which they apply: the narrower name comes
 *     later
 * @param options by {@code Rule:option}
 * @param roles by role
 */
record RuleSettings(
    Level level,
    Map<String, Setting> severities,
    Map<String, String> options,
    Map<String, String> roles) {

  private static final String EVERYTHING = "Breakwater";

  /** What a user wrote, unchecked. */
  record Written(
      String level,
      List<String> off,
      List<String> on,
      List<String> severity,
      List<String> options) {}

  /**
   * Checks what a user wrote.
   *
   * @throws MojoExecutionException if a name is unknown
   */
  static RuleSettings of(Written written, Catalogue catalogue) throws MojoExecutionException {
    var options = new LinkedHashMap<String, String>();
    var roles = new LinkedHashMap<String, String>();
    for (var assignment : assignments(written.options(), "breakwater.options")) {
      if (assignment.name().contains(":")) {
        options.put(optionName(assignment.name(), catalogue), assignment.value());
      } else {
        roles.put(new Names("role", Request.ROLES).resolve(assignment.name()), assignment.value());
      }
    }
    return new RuleSettings(
        Names.constant("level", Level.class, written.level()),
        severities(written, catalogue),
        options,
        roles);
  }

  /**
   * Whether a rule may speak: its level is on, or its own name or its level's group is. A theme's
   * group can only silence.
   */
  boolean isOn(RuleFacts rule) {
    boolean on = level.includes(rule.level());
    for (var setting : severities.entrySet()) {
      var name = setting.getKey();
      if (name.equals(rule.id()) || rule.groups().contains(name)) {
        boolean speaks = setting.getValue() != Setting.OFF;
        on =
            speaks
                && (level.includes(rule.level())
                    || name.equals(rule.id())
                    || name.equals(rule.level().group()));
      }
    }
    return on;
  }

  /**
   * The same for these rules alone, whatever their levels.
   *
   * @throws MojoExecutionException if a name is unknown
   */
  RuleSettings only(List<String> written, Catalogue catalogue) throws MojoExecutionException {
    var names = new Names("rule", catalogue.rules().stream().map(RuleFacts::id).toList());
    var chosen = new LinkedHashMap<String, Setting>();
    chosen.put(EVERYTHING, Setting.OFF);
    for (var name : written) {
      var id = names.resolve(name.strip());
      var own = severities.getOrDefault(id, Setting.DEFAULT);
      chosen.put(id, own == Setting.OFF ? Setting.DEFAULT : own);
    }
    return new RuleSettings(level, chosen, options, roles);
  }

  private static Map<String, Setting> severities(Written written, Catalogue catalogue)
      throws MojoExecutionException {
    var rules = catalogue.rules().stream().map(RuleFacts::id).toList();
    var known = new TreeSet<>(rules);
    catalogue.rules().forEach(rule -> known.addAll(rule.groups()));
    var names = new Names("rule or group", known);

    var settings = new LinkedHashMap<String, Setting>();
    for (var name : written.off()) {
      settings.put(names.resolve(name), Setting.OFF);
    }
    for (var name : written.on()) {
      settings.put(names.resolve(name), Setting.DEFAULT);
    }
    for (var assignment : assignments(written.severity(), "breakwater.severity")) {
      settings.put(
          names.resolve(assignment.name()),
          Names.constant("severity", Setting.class, assignment.value()));
    }
    var sorted = new LinkedHashMap<String, Setting>();
    settings.keySet().stream()
        .sorted(
            Comparator.comparing(
                name -> name.equals(EVERYTHING) ? 0 : rules.contains(name) ? 2 : 1))
        .forEach(name -> sorted.put(name, settings.get(name)));
    return sorted;
  }

  private static String optionName(String written, Catalogue catalogue)
      throws MojoExecutionException {
    var colon = written.indexOf(':');
    var id =
        new Names("rule", catalogue.rules().stream().map(RuleFacts::id).toList())
            .resolve(written.substring(0, colon));
    var options =
        catalogue.rule(id).stream()
            .flatMap(rule -> rule.options().stream())
            .map(RuleFacts.OptionFacts::name)
            .toList();
    return id + ":" + new Names("option of " + id, options).resolve(written.substring(colon + 1));
  }

  private record Assignment(String name, String value) {}

  /**
   * On the command line a comma separates assignments as well as the names in a value: what lacks a
   * = goes on.
   */
  private static List<Assignment> assignments(List<String> written, String property)
      throws MojoExecutionException {
    var assignments = new ArrayList<Assignment>();
    for (var part : written) {
      var equals = part.indexOf('=');
      if (equals > 0) {
        assignments.add(
            new Assignment(part.substring(0, equals).strip(), part.substring(equals + 1).strip()));
      } else if (assignments.isEmpty()) {
        throw new MojoExecutionException(
            property + " is written name=value, but has " + part + ".");
      } else {
        var last = assignments.remove(assignments.size() - 1);
        assignments.add(new Assignment(last.name(), last.value() + "," + part.strip()));
      }
    }
    return assignments;
  }
}
