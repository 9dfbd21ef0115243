package dev.breakwater.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.meta.ModulePropertyDetails;
import com.puppycrawl.tools.checkstyle.meta.ModuleType;
import com.puppycrawl.tools.checkstyle.meta.XmlMetaReader;
import dev.breakwater.core.RuleFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user of plain Checkstyle gets: the configuration in the jar, by name, over a folder of
 * mixed files.
 */
class ReadyConfigurationTest {
  @TempDir Path folder;

  @Test
  void readyConfigurationRunsEveryRuleOverJavaAndYaml() throws Exception {
    var java =
        Files.writeString(
            folder.resolve("Orders.java"),
            """
            class Orders {
              @SuppressWarnings("unchecked")
              @KafkaListener(topics = "orders")
              void receive() {
                run(); // NOSONAR
              }
            }
            """);
    var yaml =
        Files.writeString(folder.resolve("application.yml"), "spring.kafka.producer.acks: 0\n");
    assertEquals(List.of("warning AutoAcknowledgeInConfig 1"), found("", java, yaml));
    assertEquals(List.of(), found("fundamentals", java, yaml));
    assertEquals(
        List.of(
            "info BareNosonar 5",
            "info DestinationLiteral 3",
            "info SuppressionWithoutReason 2",
            "warning AutoAcknowledgeInConfig 1"),
        found("MASTERY", java, yaml));
  }

  @Test
  void aFileThatCannotBeReadIsNamedOnce() throws Exception {
    var broken =
        Files.writeString(
            folder.resolve("application.yml"), "acks: [\nrequeue: true\ntimeout: 0\n");
    assertEquals(List.of("info unreadable 3"), found("MASTERY", broken));
  }

  @Test
  void anUnknownLevelIsRefusedWithTheKnownOnes() {
    var e = assertThrows(CheckstyleException.class, () -> found("ADVANCED"));
    var causes = new StringBuilder();
    for (Throwable t = e; t != null; t = t.getCause()) {
      causes.append(t.getMessage()).append('\n');
    }
    assertTrue(
        causes
            .toString()
            .contains("no level is named ADVANCED; write one of [FUNDAMENTALS, PRACTICE, MASTERY]"),
        causes.toString());
  }

  private static List<String> found(String level, Path... files) throws CheckstyleException {
    var properties = new Properties();
    if (!level.isEmpty()) {
      properties.setProperty("breakwater.level", level);
    }
    var configuration =
        ConfigurationLoader.loadConfiguration(
            "breakwater_checks.xml", new PropertiesExpander(properties));
    return Audit.of(configuration, files).stream()
        .map(e -> e.getSeverityLevel() + " " + e.getViolation().getKey() + " " + e.getLine())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  @Test
  void checkstyleReadsTheMetadataOfEveryRule() throws Exception {
    for (var rule : AllRules.classes()) {
      try (var in = Files.newInputStream(EclipseMetadata.file(rule))) {
        var module = XmlMetaReader.read(in, ModuleType.CHECK);
        assertNotNull(module, rule.getName());
        assertEquals(rule.getName(), module.getFullQualifiedName());
        assertEquals(
            EclipseMetadata.properties(StyleRule.facts(rule)).stream()
                .map(RuleFacts.OptionFacts::name)
                .toList(),
            module.getProperties().stream().map(ModulePropertyDetails::getName).toList());
      }
    }
  }
}
