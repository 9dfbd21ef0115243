package dev.breakwater.checkstyle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.meta.ModuleType;
import com.puppycrawl.tools.checkstyle.meta.XmlMetaReader;
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
    var configuration =
        ConfigurationLoader.loadConfiguration(
            "breakwater_checks.xml", new PropertiesExpander(new Properties()));
    var found =
        Audit.of(configuration, java, yaml).stream()
            .map(e -> e.getSeverityLevel() + " " + e.getViolation().getKey() + " " + e.getLine())
            .sorted(Comparator.naturalOrder())
            .toList();
    assertEquals(
        List.of(
            "info DestinationLiteral 3",
            "info SuppressionWithoutReason 2",
            "warning AutoAcknowledgeInConfig 1",
            "warning BareNosonar 5"),
        found);
  }

  @Test
  void checkstyleReadsTheMetadataOfEveryRule() throws Exception {
    for (var rule : AllRules.classes()) {
      try (var in = Files.newInputStream(EclipseMetadata.file(rule))) {
        var module = XmlMetaReader.read(in, ModuleType.CHECK);
        assertNotNull(module, rule.getName());
        assertEquals(rule.getName(), module.getFullQualifiedName());
        assertEquals(StyleRule.facts(rule).options().size(), module.getProperties().size());
      }
    }
  }
}
