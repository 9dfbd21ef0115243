package dev.breakwater.report;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.core.Finding.Range;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final List<String> SOURCE =
      List.of("class A {", "  int a;", "", "    int b;", "  int c;", "}", "");

  @Test
  void marksTheRange() {
    assertEquals(
        "1 class A {|2   int [a];|3 |4     int b;|5   int c;", shown(new Range(2, 7, 2, 8)));
  }

  @Test
  void dropsTheIndentationThatAllLinesShare() {
    var source = List.of("", "  int a;", "", "    int b;", "  int c;");
    assertEquals("2 int a;|3 |4   [int b];|5 int c;", shown(source, new Range(4, 5, 4, 10)));
  }

  @Test
  void marksFurtherLinesFromTheirIndentation() {
    assertEquals(
        "1 class A {|2   [int a;]|3 |4     [int] b;|5   int c;|6 }", shown(new Range(2, 3, 4, 8)));
  }

  @Test
  void showsNoBlankLinesAtTheEdges() {
    assertEquals("4     int b;|5   int c;|6 [}]", shown(new Range(6, 1, 6, 2)));
  }

  @Test
  void cutsALongRange() {
    var source = IntStream.rangeClosed(1, 40).mapToObj(i -> "line " + i).toList();
    var excerpt = Excerpt.of(source, new Range(5, 1, 30, 3));
    assertEquals(2, excerpt.lines().get(0).number());
    assertEquals(16, excerpt.lines().get(excerpt.lines().size() - 1).number());
    assertEquals(14, excerpt.left());
  }

  private static String shown(Range range) {
    return shown(SOURCE, range);
  }

  private static String shown(List<String> source, Range range) {
    return Excerpt.of(source, range).lines().stream()
        .map(
            l ->
                l.number()
                    + " "
                    + l.before()
                    + (l.flagged().isEmpty() ? "" : "[" + l.flagged() + "]")
                    + l.after())
        .collect(joining("|"));
  }
}
