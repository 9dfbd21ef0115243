package dev.breakwater.verification;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.Gson;
import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.core.RuleFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The rules of both engines, as their jars list them. */
final class Rules {
  private Rules() {}

  static List<RuleFacts> facts() throws IOException {
    var rules = new ArrayList<RuleFacts>();
    for (var list :
        Collections.list(Rules.class.getClassLoader().getResources(Catalogue.RESOURCE))) {
      try (var in = list.openStream()) {
        var json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        rules.addAll(List.of(new Gson().fromJson(json, RuleFacts[].class)));
      }
    }
    assertFalse(rules.isEmpty(), "no rule was found, so nothing was tested");
    rules.sort(Comparator.comparing(RuleFacts::theme).thenComparing(RuleFacts::id));
    return rules;
  }

  static List<String> ids() throws IOException {
    return facts().stream().map(RuleFacts::id).toList();
  }
}
