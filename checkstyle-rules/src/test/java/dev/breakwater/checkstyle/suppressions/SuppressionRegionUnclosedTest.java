package dev.breakwater.checkstyle.suppressions;

import dev.breakwater.checkstyle.StyleTester;
import org.junit.jupiter.api.Test;

class SuppressionRegionUnclosedTest {
  private static final StyleTester TESTER = StyleTester.of(SuppressionRegionUnclosedCheck.class);

  @Test
  void everyToolIsKnown() {
    TESTER.check(
        """
        class A {
          // CHECKSTYLE:OFF // flagged
          int a;
          // CHECKSTYLE.OFF: MagicNumber // flagged
          int b;
          /* @formatter:off */ // flagged
          int c;
          // spotless:off // flagged
          int d;
        }
        """);
  }

  @Test
  void aRegionIsEndedByItsOwnTool() {
    TESTER.check(
        """
        class A {
          // CHECKSTYLE:OFF
          // @formatter:off // flagged
          int a;
          // CHECKSTYLE:ON
          // CHECKSTYLE.OFF: MagicNumber // flagged
          // CHECKSTYLE.OFF: Header
          int b;
          // CHECKSTYLE.ON: Header
        }
        """);
  }

  @Test
  void theNextOneNeedsAnEndOfItsOwn() {
    TESTER.check(
        """
        class A {
          // CHECKSTYLE:OFF
          int a;
          // CHECKSTYLE:ON
          // CHECKSTYLE:OFF the table // flagged
          int b;
        }
        """);
  }

  @Test
  void wholeFilesAndProseAreLeftAlone() {
    TESTER.check(
        """
        // CHECKSTYLE:OFF
        package a;
        // @formatter:off
        import b.C;
        // spotless:off
        class A {
          /** CHECKSTYLE:OFF */
          int a; // see CHECKSTYLE:OFF
          String b = "// CHECKSTYLE:OFF";
        }
        """);
  }
}
