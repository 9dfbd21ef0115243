package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.core.Finding;
import dev.breakwater.core.Finding.Edit;
import dev.breakwater.core.Finding.Fix;
import dev.breakwater.core.Finding.Range;
import dev.breakwater.core.Level;
import dev.breakwater.core.Severity;
import dev.breakwater.core.Theme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixBatchTest {
  private static final Edit IMPORT = edit(1, 1, 1, "import java.time.Duration;\n");

  private final FixBatch batch = new FixBatch();

  @Test
  void anImportIsAddedOnceForAllWhoNeedIt() {
    add("First", IMPORT, edit(3, 1, 5, "a"));
    add("Second", IMPORT, edit(4, 1, 5, "b"));
    assertEquals(List.of(IMPORT, edit(3, 1, 5, "a"), edit(4, 1, 5, "b")), batch.edits());
    assertEquals(Map.of("First", 1, "Second", 1), batch.rules());
  }

  @Test
  void ofTwoFixesThatOverlapTheFirstIsTakenAndNothingOfTheSecond() {
    add("First", edit(3, 1, 5, "a"));
    add("Second", edit(3, 4, 6, "b"), edit(9, 1, 1, "c"));
    assertEquals(List.of(edit(3, 1, 5, "a")), batch.edits());
    assertEquals(Map.of("First", 1), batch.rules());
  }

  @Test
  void insertionsInOnePlaceOverlapAndNeighboursDoNot() {
    add("First", edit(3, 5, 5, "a"));
    add("Second", edit(3, 5, 5, "b"));
    add("Third", edit(3, 5, 8, "c"));
    add("Fourth", edit(4, 1, 5, "d"));
    add("Fifth", edit(4, 5, 9, "e"));
    assertEquals(Map.of("First", 1, "Fourth", 1, "Fifth", 1), batch.rules());
  }

  @Test
  void whatLiesInsideOfAnotherOverlapsIt() {
    add("First", new Edit("A.java", new Range(3, 1, 8, 2), "a"));
    add("Second", edit(5, 3, 3, "b"));
    assertEquals(Map.of("First", 1), batch.rules());
  }

  private void add(String rule, Edit... edits) {
    batch.add(
        new Finding(
            rule,
            Theme.TYPES,
            Level.PRACTICE,
            Severity.WARNING,
            "A.java",
            new Range(1, 1, 1, 2),
            "it is wrong",
            List.of(new Fix("Mend it", List.of(edits))),
            "A",
            "0123456789abcdef",
            "fedcba9876543210"));
  }

  private static Edit edit(int line, int start, int end, String text) {
    return new Edit("A.java", new Range(line, start, line, end), text);
  }
}
