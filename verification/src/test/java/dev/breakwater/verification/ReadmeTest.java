package dev.breakwater.verification;

import dev.breakwater.core.Printed;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.RulePage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's table of rules is printed from their facts. */
class ReadmeTest {
  @Test
  void theTableOfRulesIsUpToDate() throws IOException {
    var rows = Rules.facts().stream().map(ReadmeTest::row).collect(Collectors.joining());
    Printed.region(
        Path.of("../README.md"),
        "rules",
        "| theme | rule | level | what it says | fix |\n|---|---|---|---|---|\n" + rows);
  }

  private static String row(RuleFacts rule) {
    var folder = rule.engine().equals("errorprone") ? "errorprone-checks" : "checkstyle-rules";
    return "| %s | [`%s`](%s/src/main/resources/%s) | %s | %s | %s |%n"
        .formatted(
            rule.theme().packageName(),
            rule.id(),
            folder,
            RulePage.resource(rule),
            rule.level().name().toLowerCase(Locale.ROOT),
            rule.summary(),
            rule.fix().equals("none") ? "" : rule.fix());
  }
}
