package dev.breakwater.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.Request;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Level;
import dev.breakwater.core.Severity;
import dev.breakwater.core.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnalysisTest {
  private static final PinnedSources PINNED =
      new PinnedSources("org.acme", "orders", "1.2", "abcd", "Kafka", "service", List.of());
  private static final SourceTree TREE =
      new SourceTree(
          Path.of("/project/orders"), List.of(Path.of("/project/orders/a/A.java")), List.of());

  private static Analysis analyse(Event... events) throws AnalyzerException {
    return Analysis.of(
        PINNED,
        TREE,
        List.of(),
        List.of(),
        Level.MASTERY,
        (request, consumer) -> {
          List.of(events).forEach(consumer);
          return new Event.Done(request.id(), 99, 1, Map.of(), null);
        });
  }

  @Test
  void everyRuleLooksAtTheWholeArtifact() {
    var request = request(List.of());
    assertEquals(Level.MASTERY, request.level());
    assertEquals("/project/orders", request.root());
    assertEquals(List.of("/project/orders/a/A.java"), request.sources());
    assertTrue(request.javacOptions().containsAll(List.of("-proc:none", "/lib/kafka.jar")));
  }

  @Test
  void processorsRunWhereTheyAreNamed() {
    var options = request(List.of(Path.of("/lib/lombok.jar"))).javacOptions();
    assertTrue(options.containsAll(List.of("-processorpath", "/lib/lombok.jar")));
    assertFalse(options.contains("-proc:none"));
  }

  private static Request request(List<Path> processorPath) {
    var classPath = List.of(Path.of("/lib/kafka.jar"));
    return Analysis.request("orders", TREE, classPath, processorPath, Level.MASTERY);
  }

  @Test
  void findingsStartUnread() throws AnalyzerException {
    var range = new Finding.Range(3, 1, 3, 9);
    var finding =
        new Finding(
            "Loud",
            Theme.MESSAGING,
            Level.PRACTICE,
            Severity.WARNING,
            "a/A.java",
            range,
            "It is loud.",
            List.of(),
            "a.A#b()",
            "0123456789abcdef",
            "fedcba9876543210");
    var analysis = analyse(new Event.Found(finding));
    assertEquals(
        List.of("Loud\torg.acme:orders\ta/A.java:3\t0123456789ab\tnew\t"),
        analysis.findings().stream().map(LabelledFinding::print).toList());
    assertEquals(List.of(), analysis.troubles());
  }

  @Test
  void oneFileInAHundredMayFail() throws AnalyzerException {
    var failed = new Event.NotAnalysed("a/A.java", 1, "cannot find symbol");
    assertEquals(List.of(), analyse(failed).troubles());
    assertEquals(1, analyse(failed, failed).troubles().size());
  }

  @Test
  void ruleThatThrowsIsTrouble() throws AnalyzerException {
    var troubles =
        analyse(new Event.RuleFailed("Loud", "a/A.java", "NullPointerException")).troubles();
    assertEquals(
        List.of("org.acme:orders:1.2: Loud failed on a/A.java: NullPointerException"), troubles);
  }

  @Test
  void failedRequestEndsTheRun() {
    assertThrows(
        AnalyzerException.class,
        () ->
            Analysis.of(
                PINNED,
                TREE,
                List.of(),
                List.of(),
                Level.MASTERY,
                (r, c) -> new Event.Done(r.id(), 0, 1, Map.of(), "no such encoding")));
  }
}
