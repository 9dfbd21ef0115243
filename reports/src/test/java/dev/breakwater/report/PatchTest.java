package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatchTest {

  @Test
  void namesTheFileAndKeepsCarriageReturns() {
    assertEquals(
        List.of("--- a/x/A.java", "+++ b/x/A.java", "@@ -1,2 +1,2 @@", "-a\r", "+b\r", " c\r"),
        Patch.of("x/A.java", "a\r\nc\r\n", "b\r\nc\r\n"));
  }

  @Test
  void tellsOfALastLineWithoutEnd() {
    assertEquals(
        List.of(
            "--- a/A",
            "+++ b/A",
            "@@ -1,1 +1,1 @@",
            "-a\n\\ No newline at end of file",
            "+b\n\\ No newline at end of file"),
        Patch.of("A", "a", "b"));
  }

  @Test
  void isEmptyWhereNothingDiffers() {
    assertEquals(List.of(), Patch.of("A", "a\n", "a\n"));
  }
}
