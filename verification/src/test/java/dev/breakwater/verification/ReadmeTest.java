package dev.breakwater.verification;

import dev.breakwater.core.Level;
import dev.breakwater.core.Printed;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.RulePage;
import dev.breakwater.core.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's count of rules and the table of them all are printed from their facts. */
class ReadmeTest {
  @Test
  void theTableOfRulesIsUpToDate() throws IOException {
    var tables = new StringBuilder();
    for (var theme : Theme.values()) {
      var rows = rules(theme).map(ReadmeTest::row).collect(Collectors.joining());
      if (!rows.isEmpty()) {
        tables
            .append("\n## %s\n\n".formatted(theme.packageName()))
            .append("| rule | level | what it says | fix |\n|---|---|---|---|\n")
            .append(rows);
      }
    }
    Printed.region(Path.of("../docs/rules.md"), "rules", tables.toString());
  }

  @Test
  void theCountOfRulesIsUpToDate() throws IOException {
    var rows =
        new StringBuilder("| theme | fundamentals | practice | mastery |\n|---|---:|---:|---:|\n");
    for (var theme : Theme.values()) {
      if (rules(theme).findAny().isPresent()) {
        rows.append("| [%1$s](docs/rules.md#%1$s) |".formatted(theme.packageName()));
        for (var level : Level.values()) {
          rows.append(" %d |".formatted(rules(theme).filter(r -> r.level() == level).count()));
        }
        rows.append('\n');
      }
    }
    Printed.region(Path.of("../README.md"), "rules", rows.toString());
  }

  private static Stream<RuleFacts> rules(Theme theme) throws IOException {
    return Rules.facts().stream().filter(r -> r.theme() == theme);
  }

  private static String row(RuleFacts rule) {
    var folder = rule.engine().equals("errorprone") ? "errorprone-checks" : "checkstyle-rules";
    return "| [`%s`](../%s/src/main/resources/%s) | %s | %s | %s |%n"
        .formatted(
            rule.id(),
            folder,
            RulePage.resource(rule),
            rule.level().name().toLowerCase(Locale.ROOT),
            rule.summary(),
            rule.fix().equals("none") ? "" : rule.fixInWords());
  }
}
