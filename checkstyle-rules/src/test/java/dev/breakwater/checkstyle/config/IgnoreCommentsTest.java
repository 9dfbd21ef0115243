package dev.breakwater.checkstyle.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IgnoreCommentsTest {
  private static final List<String> NAMES = List.of("Rule", "Breakwater");

  @Test
  void aCommentAboveCoversWhatIsIndentedDeeper() {
    var text =
        """
        a:
          # breakwater:ignore Rule the old broker knows no other way
          # (see the operations guide)
          b:
            c: 1

            d: 2
          e: 3
        f: 4
        """;
    assertEquals(List.of(4, 5, 6, 7), covered(text, true));
  }

  @Test
  void aCommentAboveAListCoversItsEntries() {
    var text =
        """
        # breakwater:ignore Rule both are test brokers
        a:
        - b
        - c
        d:
          # breakwater:ignore Rule this one only
          - e: 1
            f: 2
          - g
        """;
    assertEquals(List.of(2, 3, 4, 7, 8), covered(text, true));
  }

  @Test
  void aCommentBehindAValueCoversItsLine() {
    assertEquals(
        List.of(1), covered("a: 1 # breakwater:ignore Rule one broker only\nb: 2\n", true));
    assertEquals(List.of(), covered("a=1 # breakwater:ignore Rule one broker only\nb=2\n", false));
  }

  @Test
  void propertiesAreCoveredLineByLine() {
    assertEquals(
        List.of(2), covered("! breakwater:ignore Breakwater see OPS-17\na=1\nb=2\n", false));
  }

  @Test
  void oneCommentMayNameSeveralRules() {
    assertEquals(List.of(2), covered("# breakwater:ignore Other,Rule as agreed\na: 1\n", true));
    assertEquals(List.of(), covered("# breakwater:ignore Other as agreed\na: 1\n", true));
  }

  @Test
  void aCommentWithoutAReasonCoversNothing() {
    var comments = IgnoreComments.in("# breakwater:ignore Rule ...\na: 1\nb: 2\n", true);
    assertEquals(List.of(), lines(l -> comments.cover(l, NAMES), 3));
    assertEquals(List.of(2), lines(l -> comments.lackReason(l, NAMES), 3));
  }

  @Test
  void aCommentAtTheEndCoversNothing() {
    assertEquals(List.of(), covered("a: 1\n# breakwater:ignore Rule as agreed", true));
  }

  private static List<Integer> covered(String text, boolean behind) {
    var comments = IgnoreComments.in(text, behind);
    return lines(l -> comments.cover(l, NAMES), (int) text.lines().count());
  }

  private static List<Integer> lines(IntPredicate which, int count) {
    return IntStream.rangeClosed(1, count).filter(which).boxed().toList();
  }
}
