package dev.breakwater.analyzer;

import dev.breakwater.analyzer.protocol.Request;
import dev.breakwater.analyzer.protocol.Request.Setting;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which rules a request wants, and how loud. Settled here, once, for both engines. */
record Selection(Map<String, Severity> severities) {
  static Selection of(Request request, Iterable<RuleFacts> rules) {
    var severities = new LinkedHashMap<String, Severity>();
    for (var rule : rules) {
      var setting = setting(request, rule);
      if (setting == null && !request.level().includes(rule.level())) {
        continue;
      }
      var severity = setting == null ? rule.severity() : setting.apply(rule.severity());
      if (severity != null) {
        severities.put(rule.id(), severity);
      }
    }
    return new Selection(severities);
  }

  /** What the user said last about a rule, by its id or by a group of it; null if nothing. */
  private static Setting setting(Request request, RuleFacts rule) {
    Setting last = null;
    for (var entry : request.severities().entrySet()) {
      if (entry.getKey().equals(rule.id()) || rule.groups().contains(entry.getKey())) {
        last = entry.getValue();
      }
    }
    return last;
  }

  boolean enabled(String rule) {
    return severities.containsKey(rule);
  }

  /** The severity of an enabled rule; empty for one that is off. */
  Optional<Severity> severity(String rule) {
    return Optional.ofNullable(severities.get(rule));
  }
}
