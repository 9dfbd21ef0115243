package dev.breakwater.checkstyle.suppressions;

import dev.breakwater.checkstyle.StyleTester;
import org.junit.jupiter.api.Test;

class SuppressionTooBroadTest {
  private static final StyleTester TESTER = StyleTester.of(SuppressionTooBroadCheck.class);

  @Test
  void allIsReportedEverywhere() {
    TESTER.check(
        """
        class A {
          @SuppressWarnings("all") // flagged
          int a;

          @SuppressWarnings({"unchecked", "all"}) // flagged
          void b() {
            @SuppressWarnings("all")
            int silencedAlready = 1;
          }

          void c() {
            @SuppressWarnings("all") // flagged
            int d = 1;
          }
        }
        """);
  }

  @Test
  void packagesAreReported() {
    TESTER.check(
        """
        @SuppressWarnings("deprecation") // flagged
        package a;
        """);
  }

  @Test
  void wholeTypesAreReportedForWhatMembersCanCarry() {
    TESTER.check(
        """
        @SuppressWarnings({"unchecked", "rawtypes"}) // flagged
        interface A {
          void a();
          void b();
        }
        @SuppressWarnings("deprecation") // flagged
        enum B {
          X, Y;
          int z;
        }
        @SuppressWarnings("removal") // flagged
        record C(int a) {
          void b() {}
          void c() {}
        }
        """);
  }

  @Test
  void whatIsAboutTheTypeItselfIsLeftAlone() {
    TESTER.check(
        """
        @SuppressWarnings("serial")
        class A {
          int a;
          int b;
        }
        @SuppressWarnings({"deprecation", "rawtypes"})
        class Old extends Older implements Oldest {
          int a;
          int b;
        }
        @SuppressWarnings("unchecked")
        class OnlyOne {
          void a() {}
        }
        class Outer {
          @SuppressWarnings("unchecked")
          static class Nested {
            int a;
            int b;
          }
          @SuppressWarnings("unchecked")
          void a() {}
        }
        """);
  }

  @Test
  void namesMayBeExempt() {
    TESTER
        .with(SuppressionTooBroadCheck.EXEMPT, "deprecation,all")
        .check(
            """
            @SuppressWarnings({"deprecation", "all"})
            class A {
              int a;
              int b;
            }
            """);
  }
}
