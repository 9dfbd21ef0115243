package dev.breakwater.core;

import com.google.gson.GsonBuilder;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The list of an engine's rules that its jar carries for plugin, reports and other tools. */
public final class RulesFile {
  private static final Path FILE = Path.of("src/main/resources/META-INF/breakwater/rules.json");

  private RulesFile() {}

  /** The file must list exactly these rules. */
  public static void verify(List<RuleFacts> rules) {
    var sorted = rules.stream().sorted(Comparator.comparing(RuleFacts::id)).toList();
    Printed.file(
        FILE,
        new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(sorted) + "\n");
  }
}
