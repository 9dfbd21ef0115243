package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.analyzer.protocol.Request.Setting;
import dev.breakwater.core.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSettingsTest {
  private static final String RULES =
      """
      [{"id": "SendResultIgnored", "engine": "errorprone", "type": "a.messaging.SendResultIgnored",
        "theme": "MESSAGING", "level": "FUNDAMENTALS", "severity": "WARNING",
        "options": [{"name": "exempt"}, {"name": "also"}]},
       {"id": "TimedWaitIgnored", "engine": "errorprone", "type": "a.timing.TimedWaitIgnored",
        "theme": "TIMING", "level": "PRACTICE", "severity": "WARNING", "options": []}]
      """;

  @TempDir private Path folder;
  private Catalogue catalogue;

  @BeforeEach
  void readCatalogue() throws IOException {
    var jar = folder.resolve("rules.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry(Catalogue.RESOURCE));
      out.write(RULES.getBytes());
    }
    catalogue = Catalogue.of(List.of(jar));
  }

  @Test
  void narrowerNamesComeLater() throws MojoExecutionException {
    var settings =
        settings(
            List.of("Breakwater"),
            List.of("TimedWaitIgnored", "breakwatermessaging"),
            List.of(),
            List.of());

    assertEquals(
        List.of("Breakwater", "BreakwaterMessaging", "TimedWaitIgnored"),
        List.copyOf(settings.severities().keySet()));
    assertEquals(Setting.OFF, settings.severities().get("Breakwater"));
    assertEquals(Setting.DEFAULT, settings.severities().get("TimedWaitIgnored"));
  }

  @Test
  void tellsOptionsFromRoles() throws MojoExecutionException {
    // As the command line splits it: a,b,c at every comma.
    var settings =
        settings(
            List.of(),
            List.of(),
            List.of(),
            List.of(
                "SendResultIgnored:exempt=com.acme.A#a",
                "com.acme.B#b",
                "publish=com.acme.Bus#send"));

    assertEquals(
        Map.of("SendResultIgnored:exempt", "com.acme.A#a,com.acme.B#b"), settings.options());
    assertEquals(Map.of("publish", "com.acme.Bus#send"), settings.roles());
  }

  @Test
  void readsSeverities() throws MojoExecutionException {
    var settings =
        settings(List.of(), List.of(), List.of("BreakwaterFundamentals=error"), List.of());

    assertEquals(Map.of("BreakwaterFundamentals", Setting.ERROR), settings.severities());
  }

  @ParameterizedTest
  @CsvSource({
    "SendResultIgnord, Unknown rule or group: SendResultIgnord. Known are",
    "'', Unknown rule or group",
  })
  void namesAnUnknownRule(String name, String message) {
    var error =
        assertThrows(
            MojoExecutionException.class,
            () -> settings(List.of(name), List.of(), List.of(), List.of()));

    assertEquals(message, error.getMessage().substring(0, message.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "SendResultIgnored:exemt=a, Unknown option of SendResultIgnored: exemt. Known are exempt; also.",
    "TimedWaitIgnored:max=1, Unknown option of TimedWaitIgnored: max. There is none.",
    "publsh=a#b, Unknown role: publsh. Known are publish; acknowledge; reject; deadLetter; boundary.",
    "nonsense, breakwater.options is written name=value; but has nonsense.",
  })
  void namesAnUnknownOption(String option, String message) {
    var error =
        assertThrows(
            MojoExecutionException.class,
            () -> settings(List.of(), List.of(), List.of(), List.of(option)));

    assertEquals(message.replace(';', ','), error.getMessage());
  }

  @Test
  void suggestsTheNearestOfManyNames() {
    var names =
        new Names(
            "rule",
            List.of("A", "B", "C", "D", "E", "F", "G", "SendResultIgnored", "TimedWaitIgnored"));

    var error = assertThrows(MojoExecutionException.class, () -> names.resolve("sendresultignord"));

    assertEquals(
        "Unknown rule: sendresultignord. Did you mean SendResultIgnored?", error.getMessage());
  }

  @Test
  void rulesThatAreNamedSpeakAloneWhateverTheirLevel() throws MojoExecutionException {
    var settings =
        settings(
            List.of("TimedWaitIgnored"), List.of(), List.of("SendResultIgnored=ERROR"), List.of());

    var only = settings.only(List.of("timedwaitignored"), catalogue);

    assertEquals(
        Map.of("Breakwater", Setting.OFF, "TimedWaitIgnored", Setting.DEFAULT), only.severities());
    assertTrue(only.isOn(catalogue.rule("TimedWaitIgnored").orElseThrow()));
    assertFalse(only.isOn(catalogue.rule("SendResultIgnored").orElseThrow()));
    assertEquals(
        Setting.ERROR,
        settings
            .only(List.of("SendResultIgnored"), catalogue)
            .severities()
            .get("SendResultIgnored"));
    assertThrows(
        MojoExecutionException.class, () -> settings.only(List.of("Breakwater"), catalogue));
  }

  @Test
  void suggestsWhatContainsTheName() {
    var names =
        new Names("rule", List.of("A", "B", "C", "D", "E", "F", "G", "SendLost", "SendTwice"));

    var error = assertThrows(MojoExecutionException.class, () -> names.resolve("send"));

    assertEquals("Unknown rule: send. Did you mean SendLost or SendTwice?", error.getMessage());
  }

  private RuleSettings settings(
      List<String> off, List<String> on, List<String> severity, List<String> options)
      throws MojoExecutionException {
    var settings =
        RuleSettings.of(
            new RuleSettings.Written("fundamentals", off, on, severity, options), catalogue);
    assertEquals(Level.FUNDAMENTALS, settings.level());
    return settings;
  }
}
