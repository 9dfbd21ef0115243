package dev.breakwater.checkstyle;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.TreeWalker;
import com.puppycrawl.tools.checkstyle.api.AbstractCheck;
import dev.breakwater.core.Printed;
import dev.breakwater.core.RuleFacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What Checkstyle's metadata reader, and through it eclipse-cs, shows of each rule: one file a
 * rule.
 */
final class EclipseMetadata {
  private EclipseMetadata() {}

  static void verify(List<Class<?>> rules) {
    rules.forEach(rule -> Printed.file(file(rule), xml(rule)));
  }

  /** Where the reader looks: anywhere below the package that it is told. */
  static Path file(Class<?> rule) {
    var folder = rule.getPackageName().replace('.', '/');
    return Path.of("src/main/resources", folder, "checkstylemeta-" + StyleRule.id(rule) + ".xml");
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
