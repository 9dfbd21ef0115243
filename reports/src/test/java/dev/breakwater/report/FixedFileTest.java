package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.core.Finding.Edit;
import dev.breakwater.core.Finding.Fix;
import dev.breakwater.core.Finding.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixedFileTest {
  @TempDir private Path root;

  @BeforeEach
  void source() throws IOException {
    Files.writeString(root.resolve("A.java"), "one\ntwo\nthree\nfour\nfive\n");
  }

  @Test
  void replacesInsideALine() {
    assertEquals(
        List.of("@@ -1,3 +1,3 @@", " one", "-two", "+tWO", " three"), diff(edit(2, 2, 2, 4, "WO")));
  }

  @Test
  void insertsALine() {
    assertEquals(
        List.of("@@ -1,2 +1,3 @@", " one", "+new", " two"), diff(edit(2, 1, 2, 1, "new\n")));
  }

  @Test
  void deletesLines() {
    assertEquals(
        List.of("@@ -1,4 +1,2 @@", " one", "-two", "-three", " four"), diff(edit(2, 1, 4, 1, "")));
  }

  @Test
  void appendsAtTheEndOfTheFile() {
    assertEquals(List.of("@@ -5,2 +5,3 @@", " five", "+six", " "), diff(edit(6, 1, 6, 1, "six\n")));
  }

  @Test
  void appliesAllEditsWhateverTheirOrder() {
    assertEquals(
        List.of("@@ -1,2 +1,2 @@", "-one", "+(one)", " two"),
        diff(edit(1, 4, 1, 4, ")"), edit(1, 1, 1, 1, "(")));
  }

  @Test
  void showsNothingOfAnEditThatDoesNotFit() {
    assertEquals(
        List.of(), FixedFile.of(new Fix("", List.of(edit(9, 1, 9, 2, ""))), new Sources(root)));
    assertEquals(
        List.of(), FixedFile.of(new Fix("", List.of(edit(1, 1, 1, 5, ""))), new Sources(root)));
    assertEquals(
        List.of(), FixedFile.of(new Fix("", List.of(edit(2, 1, 1, 1, ""))), new Sources(root)));
  }

  private List<String> diff(Edit... edits) {
    return FixedFile.of(new Fix("", List.of(edits)), new Sources(root)).get(0).diff();
  }

  private static Edit edit(
      int startLine, int startColumn, int endLine, int endColumn, String text) {
    return new Edit("A.java", new Range(startLine, startColumn, endLine, endColumn), text);
  }
}
