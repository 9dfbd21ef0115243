package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.core.Level;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.Severity;
import dev.breakwater.core.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressReportTest {
  private static final Map<String, RuleFacts> RULES =
      Map.of(
          "Send", rule("Send", Theme.MESSAGING, Level.FUNDAMENTALS),
          "Catch", rule("Catch", Theme.BOUNDARIES, Level.PRACTICE),
          "Reason", rule("Reason", Theme.SUPPRESSIONS, Level.MASTERY));

  @TempDir private Path folder;

  @Test
  void comparesTheFirstStateWithThePresentOne() {
    var progress =
        progress(
            state("2026-01-05", Map.of("Send", 40, "Catch", 2, "Reason", 100, "Gone", 7)),
            state("2026-02-05", Map.of("Send", 20, "Catch", 2, "Reason", 100)),
            state("2026-03-05", Map.of("Send", 3, "Catch", 5, "Reason", 100)));
    assertEquals(
        List.of(
            "149 findings on 2026-01-05, 108 on 2026-03-05, over 3 states of the baseline",
            "",
            "                   2026-01-05   2026-03-05     change",
            "  boundaries                2            5         +3",
            "  messaging                40            3        -37",
            "  suppressions            100          100          -",
            "  fundamentals             40            3        -37",
            "  practice                  2            5         +3",
            "  mastery                 100          100          -",
            "  total                   149          108        -41",
            "",
            "Shrank most: Send -37, Gone -7",
            "Grew most: Catch +3",
            "Weakest theme: boundaries, with 5 findings of fundamentals and practice",
            "Four fifths of all: Reason 100"),
        ProgressReport.lines(progress));
  }

  @Test
  void hasLittleToSayOfOneState() {
    var lines = ProgressReport.lines(progress(state("2026-01-05", Map.of())));
    assertEquals(
        "0 findings on 2026-01-05, 0 on 2026-01-05, over 1 state of the baseline", lines.get(0));
    assertTrue(lines.contains("Weakest theme: none"));
    assertTrue(lines.contains("Four fifths of all: nothing is left"));
  }

  @Test
  void namesTheFewRulesThatMatterMost() {
    var progress = progress(state("2026-01-05", Map.of("Send", 5, "Catch", 4, "Reason", 1)));
    assertEquals(
        List.of("Send", "Catch"), progress.vital().stream().map(Map.Entry::getKey).toList());
  }

  @Test
  void theChartIsAFileThatNeedsNothing() throws IOException {
    var file = folder.resolve("progress.html");
    var progress =
        progress(
            state("2026-01-05", Map.of("Send", 40, "Catch", 2)),
            state("2026-03-05", Map.of("Send", 3)));
    ProgressReport.write(progress, "a <b>", file);
    var html = Files.readString(file);
    assertFalse(html.contains("<script"), html);
    assertFalse(html.matches("(?s).*(src|href)=\"http.*"), html);
    assertTrue(html.contains("<title>a &lt;b&gt;: Breakwater progress</title>"));
    assertEquals(3, html.split("<rect", -1).length - 1);
    // what the bars show stands in cells, too
    assertTrue(html.contains("<th scope=\"row\">2026-01-05</th>"), html);
    assertTrue(html.contains("<td>40</td>"), html);
  }

  private static Progress progress(Progress.State... states) {
    return new Progress(List.of(states), id -> Optional.ofNullable(RULES.get(id)));
  }

  private static Progress.State state(String day, Map<String, Integer> counts) {
    return new Progress.State(LocalDate.parse(day), new TreeMap<>(counts));
  }

  private static RuleFacts rule(String id, Theme theme, Level level) {
    return new RuleFacts(
        id,
        "errorprone",
        "x." + id,
        theme,
        level,
        Severity.WARNING,
        id,
        "none",
        false,
        "1",
        List.of());
  }
}
