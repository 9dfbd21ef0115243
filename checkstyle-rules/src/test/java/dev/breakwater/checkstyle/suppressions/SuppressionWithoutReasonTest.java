package dev.breakwater.checkstyle.suppressions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.breakwater.checkstyle.StyleTester;
import org.junit.jupiter.api.Test;

class SuppressionWithoutReasonTest {
  private static final StyleTester TESTER = StyleTester.of(SuppressionWithoutReasonCheck.class);

  @Test
  void commentCountsAboveBetweenAndBehind() {
    TESTER.check(
        """
        class A {
          // the broker sends only strings
          @SuppressWarnings("unchecked")
          int above;

          @SuppressWarnings("unchecked")
          // the broker sends only strings
          int between;

          @SuppressWarnings("unchecked")
          int behind = 1; // the broker sends only strings

          /* the broker sends only strings */ @SuppressWarnings("unchecked")
          int before;

          @SuppressWarnings({
            "unchecked", // the broker sends only strings
            "rawtypes"
          })
          int inside;

          // the broker sends only strings
          // ------------------------------
          @Deprecated
          @SuppressWarnings("unchecked")
          int aboveAll;

          // the broker sends only strings
          @SuppressWarnings("unchecked")
          void method() {
            // the broker sends only strings
            @SuppressWarnings("unchecked")
            int local = 1;
          }
        }
        """);
  }

  @Test
  void commentElsewhereDoesNotCount() {
    TESTER.check(
        """
        class A {
          // about nothing in particular

          @SuppressWarnings("unchecked") // flagged
          int apart;
          int other; // the broker sends only strings
          @SuppressWarnings("unchecked") // flagged
          int belowAnother;

          @SuppressWarnings("unchecked") // flagged
          void method() {
            // the broker sends only strings
            run();
          }
        }
        """);
  }

  @Test
  void marksLinesAndNamesAreNoReason() {
    TESTER.check(
        """
        class A {
          // ----------------------------
          @SuppressWarnings("unchecked") // flagged
          int line;
          // NOSONAR
          @SuppressWarnings("unchecked") // flagged
          int sonar;
          // NOPMD
          @SuppressWarnings("unchecked") // flagged
          int pmd;
          // unchecked
          @SuppressWarnings("unchecked") // flagged
          int name;
          //noinspection rawtypes // flagged
          @SuppressWarnings("unchecked") // flagged
          int idea;
          // NOSONAR(java:S1) the broker sends only strings
          @SuppressWarnings("unchecked")
          int both;
        }
        """);
  }

  @Test
  void javadocCountsOnlyIfItSpeaksOfTheSuppression() {
    TESTER.check(
        """
        class A {
          /** Returns the order. */
          @SuppressWarnings("unchecked") // flagged
          int plain;

          /** Returns the order; the suppressed warning is wrong since the broker sends only strings. */
          @SuppressWarnings("unchecked")
          int speaking;

          /** Returns the order, unchecked because the broker sends only strings. */
          @SuppressWarnings("unchecked")
          int naming;
        }
        """);
  }

  @Test
  void justificationCounts() {
    TESTER.check(
        """
        class A {
          @SuppressFBWarnings(value = "EI_EXPOSE_REP", justification = "immutable in practice")
          int justified;

          @SuppressFBWarnings("EI_EXPOSE_REP") // flagged
          int bare;
        }
        """);
  }

  @Test
  void everyFormOfTheAnnotationIsSeen() {
    TESTER.check(
        """
        @java.lang.SuppressWarnings(value = {"unchecked", "rawtypes"}) // flagged
        class A {
          @SuppressWarnings(Names.UNCHECKED) // flagged
          record Point(@SuppressWarnings("unused") int x) {} // flagged

          enum Color {
            @SuppressWarnings("unused") // flagged
            RED
          }

          void method(@SuppressWarnings("unused") int parameter) {} // flagged
        }
        """);
  }

  @Test
  void itIsSuppressibleButNotByTheAnnotationThatSaysAll() {
    TESTER.check(
        """
        class A {
          @SuppressWarnings({"unchecked", "SuppressionWithoutReason"})
          int named;

          @SuppressWarnings({"unchecked", "checkstyle:SuppressionWithoutReason"})
          int prefixed;

          @SuppressWarnings("all") // flagged
          class Inner {
            @SuppressWarnings("unchecked")
            int covered;
          }
        }
        """);
  }

  @Test
  void generatedCodeIsLeftAlone() {
    TESTER.check(
        """
        @javax.annotation.processing.Generated("some.Processor")
        class A {
          @SuppressWarnings("unchecked")
          int generated;
        }
        """);
  }

  @Test
  void commentsInsideTheAnnotationHideNoName() {
    TESTER
        .with(SuppressionWithoutReasonCheck.EXEMPT, "unchecked,serial")
        .check(
            """
            class A {
              @SuppressWarnings(value = /* - */ {"unchecked", /* - */ "serial"})
              int array;
              @SuppressWarnings(/* - */ "unchecked")
              int single;
              @SuppressWarnings(value = /* - */ "rawtypes") // flagged
              int other;
            }
            """);
  }

  @Test
  void exemptNamesAreLeftAloneOnlyTogether() {
    TESTER
        .with(SuppressionWithoutReasonCheck.EXEMPT, "unchecked, serial")
        .check(
            """
            class A {
              @SuppressWarnings("unchecked")
              int one;

              @SuppressWarnings({"unchecked", "serial"})
              int both;

              @SuppressWarnings({"unchecked", "rawtypes"}) // flagged
              int another;
            }
            """);
  }

  @Test
  void messageNamesWhatIsSuppressed() {
    var event =
        TESTER
            .events("java", "class A {\n\t@SuppressWarnings({\"a{0}\", \"it's\"}) int x;\n}\n")
            .get(0);
    assertEquals(
        "Nothing says why @SuppressWarnings(\"a{0}\", \"it's\") is right: give the reason in a comment beside it, or"
            + " mend what it hides",
        event.getMessage());
    assertEquals(1, event.getViolation().getColumnCharIndex());
  }
}
