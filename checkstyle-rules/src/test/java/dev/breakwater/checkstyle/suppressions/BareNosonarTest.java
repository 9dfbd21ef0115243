package dev.breakwater.checkstyle.suppressions;

import dev.breakwater.checkstyle.StyleTester;
import org.junit.jupiter.api.Test;

class BareNosonarTest {
  private static final StyleTester TESTER = StyleTester.of(BareNosonarCheck.class);

  @Test
  void bareMarksAreReportedInEveryKindOfComment() {
    TESTER.check(
        """
        class A {
          int a; //NOSONAR // flagged
          int b; // NOPMD // flagged
          int c; /* NOSONAR */ int d; // flagged
          int e; // NOSONAR: // flagged
          int f; // NOSONAR() // flagged
          int g; //$NON-NLS-1$ NOSONAR // flagged
          int h; // NOPMD NOSONAR // flagged
          int i; // NOPMD - // flagged
        }
        // NOSONAR // flagged
        """);
  }

  @Test
  void ruleKeyOrReasonIsEnough() {
    TESTER.check(
        """
        class A {
          int a; // NOSONAR(java:S1234)
          int b; // NOSONAR (java:S1234, java:S2)
          int c; // NOSONAR java:S1234
          int d; // NOSONAR the next tick tries again
          int e; // empty on purpose NOSONAR
          int f; // NOPMD UnusedPrivateField
          int g; // NOPMD: read by reflection
          // read by reflection
          int h; // NOSONAR
        }
        """);
  }

  @Test
  void proseAndStringsAreLeftAlone() {
    TESTER.check(
        """
        /** NOSONAR */
        class A {
          /**
           * NOPMD
           */
          String a = "// NOSONAR";
          String b = \"""
              // NOPMD
              \""";
          int c; // MYNOSONAR
          int d; // nosonar
        }
        """);
  }

  @Test
  void javadocAboveIsNoReason() {
    TESTER.check(
        """
        class A {
          /** The number of orders. */
          int a; // NOSONAR // flagged
        }
        """);
  }

  @Test
  void commentBehindAMemberIsSilencedByThatMember() {
    TESTER.check(
        """
        class A {
          @SuppressWarnings("BareNosonar")
          int a; // NOSONAR
          @SuppressWarnings("BareNosonar") int b; // NOSONAR
          int c; // NOSONAR // flagged
          @SuppressWarnings("BareNosonar") int d;

          @SuppressWarnings("BareNosonar")
          void method() {
            run(); // NOSONAR
          } // NOSONAR
        }
        """);
  }
}
