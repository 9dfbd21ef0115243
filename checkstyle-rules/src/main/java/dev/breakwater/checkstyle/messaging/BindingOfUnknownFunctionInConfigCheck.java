package dev.breakwater.checkstyle.messaging;

import dev.breakwater.checkstyle.ConfigCheck;
import dev.breakwater.checkstyle.Summary;
import dev.breakwater.checkstyle.config.Document;
import dev.breakwater.core.Level;
import dev.breakwater.core.NearestNames;
import dev.breakwater.core.Rule;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reports input bindings of Spring Cloud Stream whose function the same document does not list,
 * where it lists functions at all. Output bindings need no function: {@code StreamBridge} makes
 * them.
 */
@Summary(
    value = "A binding belongs to no listed function, so its settings are read by nobody",
    triggers = {"function.definition", "definition:", "definition ="})
@Rule(level = Level.MASTERY, since = "0.1.0")
public final class BindingOfUnknownFunctionInConfigCheck extends ConfigCheck {
  private static final String DEFINITION = "spring.cloud.function.definition";
  private static final Pattern BINDING =
      Pattern.compile(
          "(?i)spring\\.cloud\\.stream\\.bindings\\.\\[?\"?(?<function>[^.\"\\]]+?)-in-[0-9]+\\b.*");

  @Override
  protected void examine(Document document) {
    var definition = document.value(DEFINITION);
    if (definition.isEmpty() || definition.get().isEmpty() || namesBindingsItself(document)) {
      return;
    }
    var functions = functions(definition.get());
    var reported = new HashSet<String>();
    for (var setting : document.settings()) {
      var binding = BINDING.matcher(setting.key());
      if (binding.matches()
          && !functions.contains(binding.group("function"))
          && reported.add(binding.group("function"))) {
        report(
            setting,
            "%s is not among the functions of %s, so nothing reads this binding%s"
                .formatted(
                    binding.group("function"),
                    DEFINITION,
                    meant(binding.group("function"), functions)));
      }
    }
  }

  /** Bindings that are made without a function, or under another name. */
  private static boolean namesBindingsItself(Document document) {
    return document.settings().stream()
        .map(s -> s.canonicalKey())
        .anyMatch(
            k ->
                k.startsWith("spring.cloud.stream.inputbindings")
                    || k.startsWith("spring.cloud.stream.function.bindings."));
  }

  /**
   * The names by which bindings may call functions: a composition is called by all of its names
   * together.
   */
  private static Set<String> functions(String definition) {
    var names = new TreeSet<String>();
    Arrays.stream(definition.split(";"))
        .map(f -> f.replaceAll("[\\s|,]", ""))
        .filter(f -> !f.isEmpty())
        .forEach(names::add);
    return names;
  }

  private static String meant(String function, Set<String> functions) {
    var near = NearestNames.of(function, functions);
    return near.size() == 1
        ? "; write " + near.get(0)
        : "; list the function, or remove the binding";
  }
}
