package dev.breakwater.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.breakwater.analyzer.Analyzer;
import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.Request;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Level;
import dev.breakwater.core.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the suite says of the sample services is what {@code findings.txt} beside each says, and
 * every rule speaks.
 */
class SamplesTest {
  @ParameterizedTest
  @MethodSource("dev.breakwater.verification.Samples#names")
  void theSuiteSaysWhatIsPrinted(String sample) throws IOException {
    var findings = analyse(sample);
    assertFalse(findings.isEmpty(), "nothing was found, so nothing was compared");
    Printed.file(
        Samples.folder(sample).resolve("findings.txt"),
        findings.stream().map(SamplesTest::print).collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  void everyRuleSpeaks() throws IOException {
    var spoke = new TreeSet<String>();
    for (var sample : Samples.names()) {
      analyse(sample).forEach(f -> spoke.add(f.rule()));
    }
    assertEquals(new TreeSet<>(Rules.ids()), spoke);
  }

  private static String print(Finding finding) {
    return "%s:%d:%d: %s %s"
        .formatted(
            finding.path(),
            finding.range().startLine(),
            finding.range().startColumn(),
            finding.level(),
            finding.rule());
  }

  private static List<Finding> analyse(String sample) throws IOException {
    var root = Samples.folder(sample);
    var request =
        new Request(
            Request.PROTOCOL,
            sample,
            root.toString(),
            files(root.resolve("src/main/java"), ".java"),
            files(root.resolve("src/main/resources"), ".yml", ".yaml", ".properties"),
            List.of(root.resolve("src/main/resources").toString()),
            List.of(
                "--release",
                "17",
                "-parameters",
                "-classpath",
                Files.readString(root.resolve("target/classpath"))),
            "UTF-8",
            Level.MASTERY,
            Map.of(),
            Samples.options(root),
            Samples.roles(root));
    var findings = new ArrayList<Finding>();
    var troubles = new ArrayList<Event>();
    var done =
        Analyzer.of(SamplesTest.class.getClassLoader())
            .analyze(
                request,
                event -> {
                  if (event instanceof Event.Found found) {
                    findings.add(found.finding());
                  } else if (!(event instanceof Event.Progress
                      || event instanceof Event.Suppressed)) {
                    troubles.add(event);
                  }
                });
    assertNull(done.error());
    assertEquals(List.of(), troubles);
    findings.sort(
        Comparator.comparing(Finding::path)
            .thenComparing(f -> f.range().startLine())
            .thenComparing(f -> f.range().startColumn()));
    return findings;
  }

  private static List<String> files(Path folder, String... endings) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(Path::toString)
          .filter(f -> Stream.of(endings).anyMatch(f::endsWith))
          .sorted()
          .toList();
    }
  }
}
