package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.core.Finding.Edit;
import dev.breakwater.core.Finding.Range;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditedTextTest {

  @Test
  void keepsEveryOtherCharacter() {
    assertEquals(
        "a\rb(\u00e9)\r\n\r\nc\n d",
        edited("a\rb\u00e9\r\n\r\nc\n d", at(2, 3, ")"), at(2, 2, "(")));
  }

  @Test
  void endsNewLinesAsTheFileDoes() {
    assertEquals("import a;\r\nimport b;\r\n", edited("import b;\r\n", at(1, 1, "import a;\n")));
    assertEquals("import a;\nimport b;\n", edited("import b;\n", at(1, 1, "import a;\r\n")));
  }

  @Test
  void indentsNewLinesLikeTheEditedOne() {
    assertEquals("{\n\tx();\n\ty();\n}", edited("{\n\tx();\n}", at(2, 6, "\ny();")));
    assertEquals("  {\n  x();\n  }", edited("  {\n  }", at(2, 3, "x();\n")));
  }

  @Test
  void leavesAnIndentationThatTheEditBrings() {
    assertEquals("  f(\n      a)", edited("  f(a)", edit(1, 5, 1, 6, "\n      a")));
    assertEquals("a;\n  b;", edited("  b;", at(1, 1, "a;\n")));
  }

  @Test
  void doesNotIndentAnEmptyLine() {
    assertEquals("  a;\n\n  b;", edited("  a;", at(1, 5, "\n\nb;")));
  }

  @Test
  void aLineOfWhichNothingIsLeftGoes() {
    assertEquals("{\r\n}", edited("{\r\n  log(e); \r\n}", edit(2, 3, 2, 10, "")));
    assertEquals("{\n}", edited("{\n  a(\n    b);\n}", edit(2, 3, 3, 8, "")));
    assertEquals("{\n  // why\n}", edited("{\n  a(); // why\n}", edit(2, 3, 2, 8, "")));
    assertEquals("{\n", edited("{\n  a();", edit(2, 3, 2, 7, "")));
  }

  @Test
  void isNothingIfAnEditLiesOutside() {
    for (var wrong :
        List.of(at(0, 1, "x"), at(3, 1, "x"), at(1, 3, "x"), at(1, 0, "x"), edit(2, 1, 1, 1, ""))) {
      assertEquals(Optional.empty(), EditedText.of("a\nb", List.of(at(1, 1, "y"), wrong)));
    }
  }

  private static String edited(String text, Edit... edits) {
    return EditedText.of(text, List.of(edits)).orElseThrow();
  }

  private static Edit at(int line, int column, String text) {
    return edit(line, column, line, column, text);
  }

  private static Edit edit(
      int startLine, int startColumn, int endLine, int endColumn, String text) {
    return new Edit("A.java", new Range(startLine, startColumn, endLine, endColumn), text);
  }
}
