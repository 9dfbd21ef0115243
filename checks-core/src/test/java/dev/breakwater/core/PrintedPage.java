package dev.breakwater.core;

import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The parts of a rule's page that are printed from its class: the header, and the ways out at the
 * end.
 */
final class PrintedPage {
  private static final String END = "<!-- printed: ways out -->";

  private PrintedPage() {}

  static void verify(RuleFacts facts, RulePage page) {
    var body = page.body();
    int end = body.indexOf(END);
    var prose = (end < 0 ? body : body.substring(0, end)).strip();
    Printed.file(
        Path.of("src/main/resources", RulePage.resource(facts)),
        header(facts) + "\n" + prose + "\n\n" + waysOut(facts));
  }

  private static String header(RuleFacts facts) {
    var options =
        facts.options().stream()
            .map(
                o ->
                    "  %s: \"%s%s\"%n"
                        .formatted(
                            o.name(),
                            o.description(),
                            o.defaultValue().isEmpty()
                                ? ""
                                : " (default: " + o.defaultValue() + ")"))
            .collect(Collectors.joining());
    return """
        ---
        rule: %s
        summary: %s
        engine: %s
        theme: %s
        level: %s
        severity: %s
        fix: %s
        since: %s
        %s---
        """
        .formatted(
            facts.id(),
            facts.summary(),
            facts.engine(),
            facts.theme().packageName(),
            facts.level(),
            facts.severity(),
            facts.fixInWords(),
            facts.since(),
            options.isEmpty() ? "" : "options:\n" + options);
  }

  private static String waysOut(RuleFacts facts) {
    boolean exempt = facts.options().stream().anyMatch(o -> o.name().equals("exempt"));
    boolean config = facts.id().endsWith("InConfig");
    return """
        %s
        Ways out, the narrowest first: %s%sswitch the rule off for a module \
        (`-Dbreakwater.off=%s`%s), or lower the level (`-Dbreakwater.level=FUNDAMENTALS`).
        <!-- end -->
        """
        .formatted(
            END,
            config
                ? "a comment `# breakwater:ignore " + facts.id() + " <reason>` above the key, "
                : "`@SuppressWarnings(\"" + facts.id() + "\")` with the reason beside it, ",
            exempt ? "the option `exempt`, " : "",
            facts.id(),
            facts.engine().equals("errorprone")
                ? ", under plain Error Prone `-Xep:" + facts.id() + ":OFF`"
                : "");
  }
}
