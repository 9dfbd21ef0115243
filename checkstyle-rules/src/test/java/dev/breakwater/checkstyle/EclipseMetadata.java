package dev.breakwater.checkstyle;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.TreeWalker;
import com.puppycrawl.tools.checkstyle.api.AbstractCheck;
import dev.breakwater.core.Printed;
import dev.breakwater.core.RuleFacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What Checkstyle's metadata reader, and through it eclipse-cs, shows of each rule: one file a
 * rule, the names of the groups that the rules stand in, and the patterns of their messages.
 */
final class EclipseMetadata {
  private static final Path RESOURCES = Path.of("src/main/resources");

  private EclipseMetadata() {}

  static void verify(List<Class<?>> rules) {
    rules.forEach(rule -> Printed.file(file(rule), xml(rule)));
    var packages = new TreeMap<String, List<Class<?>>>();
    rules.forEach(
        rule -> packages.computeIfAbsent(rule.getPackageName(), p -> new ArrayList<>()).add(rule));
    Printed.file(
        RESOURCES.resolve("dev/breakwater/checkstyle/eclipse-metadata.yml"), groups(packages));
    packages.forEach(
        (name, of) ->
            Printed.file(
                RESOURCES.resolve(name.replace('.', '/')).resolve("messages.properties"),
                patterns(of)));
  }

  private static String groups(Map<String, List<Class<?>>> packages) {
    var yaml =
        new StringBuilder(
            "# The groups of rules in Eclipse. Printed by the tests with -Dbless=true.\nruleGroups:\n");
    packages.forEach(
        (name, rules) -> {
          var theme = StyleRule.facts(rules.get(0)).theme().packageName();
          yaml.append(
              """
                - package: %s
                  name: Breakwater %s
                  description: Rules about %s
                  priority: 100
              """
                  .formatted(name, theme, theme));
        });
    return yaml.toString();
  }

  /**
   * Rules write whole sentences, which are the argument of their pattern: that spares them escapes.
   */
  private static String patterns(List<Class<?>> rules) {
    var keys = new TreeSet<String>();
    for (var rule : rules) {
      keys.add(StyleRule.id(rule));
      if (ConfigCheck.class.isAssignableFrom(rule)) {
        keys.add(ConfigCheck.UNREADABLE);
      }
    }
    return "# Printed by the tests with -Dbless=true.\n"
        + keys.stream().map(key -> key + "={0}\n").collect(Collectors.joining());
  }

  /** Where the reader looks: anywhere below the package that it is told. */
  static Path file(Class<?> rule) {
    var folder = rule.getPackageName().replace('.', '/');
    return RESOURCES.resolve(folder).resolve("checkstylemeta-" + StyleRule.id(rule) + ".xml");
  }

  /** The options of a rule, and the property that all rules have. */
  static List<RuleFacts.OptionFacts> properties(RuleFacts facts) {
    var properties = new ArrayList<>(facts.options());
    properties.add(
        new RuleFacts.OptionFacts(
            "level", "MASTERY", "The level of the run; a rule of a higher level is silent"));
    return properties;
  }

  private static String xml(Class<?> rule) {
    var facts = StyleRule.facts(rule);
    var parent = AbstractCheck.class.isAssignableFrom(rule) ? TreeWalker.class : Checker.class;
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle-metadata>
          <module>
            <check fully-qualified-name="%s" name="%s" parent="%s">
              <description>%s</description>
              <properties>
        %s      </properties>
              <message-keys>
                <message-key key="%s"/>
              </message-keys>
            </check>
          </module>
        </checkstyle-metadata>
        """
        .formatted(
            facts.type(),
            facts.id(),
            parent.getName(),
            escaped(facts.summary()),
            String.join("", properties(facts).stream().map(EclipseMetadata::property).toList()),
            facts.id());
  }

  private static String property(RuleFacts.OptionFacts option) {
    return """
        <property default-value="%s" name="%s" type="java.lang.String">
          <description>%s</description>
        </property>
        """
        .formatted(escaped(option.defaultValue()), option.name(), escaped(option.description()))
        .indent(8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
