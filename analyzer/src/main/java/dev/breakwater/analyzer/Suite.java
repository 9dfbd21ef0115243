package dev.breakwater.analyzer;

import com.google.errorprone.BugCheckerInfo;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.gson.Gson;
import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.core.RuleFacts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * The rules on the analyzer's class path.
 *
 * @param facts by rule id
 * @param checkers the Error Prone checks among them, by rule id
 */
record Suite(
    ClassLoader loader,
    Map<String, RuleFacts> facts,
    Map<String, Class<? extends BugChecker>> checkers) {
  static Suite of(ClassLoader loader) {
    var facts = facts(loader);
    var checkers = new LinkedHashMap<String, Class<? extends BugChecker>>();
    ServiceLoader.load(BugChecker.class, loader).stream()
        .map(ServiceLoader.Provider::type)
        .forEach(type -> checkers.put(BugCheckerInfo.create(type).canonicalName(), type));
    if (!facts.keySet().containsAll(checkers.keySet())) {
      throw new IllegalStateException(
          "checks without facts: " + checkers.keySet() + " against " + facts.keySet());
    }
    return new Suite(loader, facts, checkers);
  }

  private static Map<String, RuleFacts> facts(ClassLoader loader) {
    var facts = new LinkedHashMap<String, RuleFacts>();
    try {
      for (var url : (Iterable<URL>) loader.getResources(Catalogue.RESOURCE)::asIterator) {
        try (var in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
          for (var rule : new Gson().fromJson(in, RuleFacts[].class)) {
            facts.put(rule.id(), rule);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the list of rules cannot be read", e);
    }
    return facts;
  }
}
