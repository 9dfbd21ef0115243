package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.analyzer.protocol.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleSummaryTest {
  private static final Path REPORT = Path.of("target", "breakwater", "report.html");

  @TempDir private Path folder;

  @Test
  void countsByThemeAndLevel() throws IOException {
    var lines = ConsoleSummary.lines(Sample.typical(folder).input(), 0, null);
    assertEquals("Breakwater 0.1.0: 6 findings in 65 Java files of 2 modules", lines.get(0));
    assertEquals(
        """
                        fundamentals      practice       mastery   total
          boundaries               1             -             -       1
          messaging                2             1             -       3
          timing                   -             1             -       1
          suppressions             -             -             1       1
          total                    3             2             1       6
        """
            .stripTrailing(),
        String.join("\n", lines.subList(2, 8)));
  }

  @Test
  void showsTheWorstFirst() throws IOException {
    var lines = ConsoleSummary.lines(Sample.typical(folder).input(), 4, null);
    assertEquals(
        List.of(
            Sample.EVENTS + ":17:",
            Sample.EVENTS + ":24:",
            Sample.LISTENER + ":16:",
            Sample.CLIENT + ":11:"),
        lines.stream()
            .filter(l -> l.matches("\\S+:\\d+: .*"))
            .map(l -> l.substring(0, l.indexOf(' ')))
            .toList());
    assertTrue(
        lines.contains("    [SendResultIgnored] https://breakwater.dev/rules/SendResultIgnored"));
    assertTrue(lines.contains("and 2 more"));
    assertTrue(
        lines.stream().anyMatch(l -> l.matches("Why: mvn .*:explain -Drule=SendResultIgnored")));
  }

  @Test
  void tellsWhatItCouldNotLookAt() throws IOException {
    var sample = Sample.typical(folder);
    for (int i = 0; i < 5; i++) {
      sample
          .failures()
          .add(new Event.RuleFailed("Rule" + i, Sample.CLIENT, "java.lang.NullPointerException"));
    }
    var lines = ConsoleSummary.lines(sample.input(), 0, null);
    assertTrue(lines.contains("Not analysed: 2 files"));
    assertTrue(
        lines.contains(
            "  billing/src/main/java/com/acme/billing/Ledger.java:14: cannot find symbol: LedgerMapper"));
    assertTrue(lines.contains("Broken off: 6 rules, please report this"));
    assertTrue(lines.contains("  and 3 more"));
    assertTrue(lines.contains("Not covered: 12 Kotlin files"));
  }

  @Test
  void saysWhichModulesItIsNotAbout() throws IOException {
    var module = new LeftOut("com.acme:shipping", "not part of this build", false);
    assertEquals(
        List.of(
            "Breakwater 0.1.0: nothing found in 65 Java files of 2 of 3 modules",
            "",
            "Left out: 1 module",
            "  com.acme:shipping: not part of this build",
            "",
            "Cost: 41.6 ms for the rules, 1.66 % of the 2,500.0 ms that the compilation took with them"),
        ConsoleSummary.lines(Sample.without(new Sample(folder).input(), module), 10, null));
  }

  @Test
  void saysThatItIsAboutChangedLinesOnly() throws IOException {
    var input =
        Sample.typical(folder).input().changedSince("main", f -> f.path().equals(Sample.CLIENT));
    var lines = ConsoleSummary.lines(input, 10, null);
    assertEquals(
        "Breakwater 0.1.0: 1 finding in 65 Java files of 2 modules, on lines changed since main",
        lines.get(0));
    assertTrue(lines.contains("Not shown: 5 findings on other lines"), lines.toString());
  }

  @Test
  void saysWhereTheReportLies() throws IOException {
    var lines = ConsoleSummary.lines(Sample.typical(folder).input(), 0, REPORT);
    assertEquals("Report: " + REPORT, lines.get(lines.size() - 1));
  }

  @Test
  void isShortIfNothingIsFound() throws IOException {
    assertEquals(
        List.of(
            "Breakwater 0.1.0: nothing found in 65 Java files of 2 modules",
            "",
            "Cost: 41.6 ms for the rules, 1.66 % of the 2,500.0 ms that the compilation took with them",
            "",
            "Report: " + REPORT),
        ConsoleSummary.lines(new Sample(folder).input(), 10, REPORT));
  }

  @Test
  void staysWithinAHundredColumns() throws IOException {
    var lines = ConsoleSummary.lines(Sample.typical(folder).input(), 10, REPORT);
    assertTrue(lines.stream().allMatch(l -> l.length() <= 100), () -> String.join("\n", lines));
  }

  @Test
  void letsNoControlCharacterThrough() throws IOException {
    var sample = new Sample(folder);
    sample.add(
        "SendResultIgnored",
        Sample.EVENTS,
        "orders.markPublished",
        "com.acme.X",
        "Two\nlines \u001b[31mred");
    var lines = ConsoleSummary.lines(sample.input(), 1, null);
    assertTrue(
        lines.contains(Sample.EVENTS + ":18: Two lines [31mred"), () -> String.join("\n", lines));
    assertFalse(String.join("", lines).matches(".*\\p{Cntrl}.*"));
  }
}
