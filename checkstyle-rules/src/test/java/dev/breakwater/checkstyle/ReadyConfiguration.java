package dev.breakwater.checkstyle;

import com.puppycrawl.tools.checkstyle.api.AbstractCheck;
import dev.breakwater.core.Printed;
import dev.breakwater.core.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The configuration that the jar carries for users of plain Checkstyle: every rule with its own
 * severity.
 */
final class ReadyConfiguration {
  static final Path FILE = Path.of("src/main/resources/breakwater_checks.xml");

  private ReadyConfiguration() {}

  static void verify(List<Class<?>> rules) {
    Predicate<Class<?>> aboutJava = AbstractCheck.class::isAssignableFrom;
    Printed.file(
        FILE,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE module PUBLIC
            "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
            "https://checkstyle.org/dtds/configuration_1_3.dtd">
        <!-- Every rule of Breakwater. The property breakwater.level (FUNDAMENTALS, PRACTICE or MASTERY) says which
             of them speak. Printed by the tests with -Dbless=true. -->
        <module name="Checker">
          <property name="charset" value="UTF-8"/>
        %s  <module name="TreeWalker">
        %s  </module>
        </module>
        """
            .formatted(
                modules(rules, "  ", aboutJava.negate()), modules(rules, "    ", aboutJava)));
  }

  private static String modules(List<Class<?>> rules, String indent, Predicate<Class<?>> which) {
    return rules.stream()
        .filter(which)
        .map(
            rule ->
                """
                <module name="%s">
                  <property name="severity" value="%s"/>
                  <property name="level" value="${breakwater.level}" default="PRACTICE"/>
                </module>
                """
                    .formatted(StyleRule.id(rule), severity(StyleRule.facts(rule).severity()))
                    .indent(indent.length()))
        .collect(Collectors.joining());
  }

  private static String severity(Severity severity) {
    return severity == Severity.SUGGESTION ? "info" : severity.name().toLowerCase(Locale.ROOT);
  }
}
