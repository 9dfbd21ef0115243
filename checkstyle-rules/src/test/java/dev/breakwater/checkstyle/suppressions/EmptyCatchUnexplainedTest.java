package dev.breakwater.checkstyle.suppressions;

import dev.breakwater.checkstyle.StyleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyCatchUnexplainedTest {
  private static final StyleTester TESTER = StyleTester.of(EmptyCatchUnexplainedCheck.class);

  private static String caught(String block) {
    return """
        class A {
          void a() {
            try {
              run();
            } %s
          }
        }
        """
        .formatted(block);
  }

  @Test
  void whatCanBeSeenIsNoReason() {
    for (var words :
        List.of(
            "",
            "// ignore",
            "// ignored",
            "/* ignore */",
            "// do nothing",
            "// TODO",
            "// no-op",
            "// nothing to do here",
            "// TODO Auto-generated catch block",
            "// intentionally left blank",
            "// expected",
            "// Ignore this exception",
            "// empty on purpose",
            "// NOSONAR",
            "// -----",
            "// swallow",
            "// FIXME!",
            "// can be safely ignored",
            "//")) {
      TESTER.check(caught("catch (Exception e) { // flagged\n" + words + "\n }"));
    }
  }

  @Test
  void aNameIsNoReason() {
    TESTER.check(caught("catch (java.io.IOException | RuntimeException ignored) {} // flagged"));
  }

  @Test
  void aNameMaySayThatThereIsNoFailure() {
    for (var name : List.of("cannotHappen", "wontHappen", "impossible", "neverThrown")) {
      TESTER.check(caught("catch (java.io.IOException " + name + ") {}"));
    }
  }

  @Test
  void aReasonIsEnough() {
    for (var words :
        List.of(
            "// the next tick tries again",
            "/* closed twice is closed */",
            "// ignored: the file may be gone already",
            "// see #17",
            "// ORD-1234")) {
      TESTER.check(caught("catch (Exception e) {\n" + words + "\n }"));
    }
  }

  @Test
  void whatDoesSomethingIsLeftAlone() {
    TESTER.check(caught("catch (Exception e) { return; }"));
    TESTER.check(caught("catch (Exception e) { ; }"));
    TESTER.check(caught("catch (Exception e) { // ignore\n log(e); }"));
  }

  @Test
  void exceptionsMayBeExempt() {
    TESTER
        .with(EmptyCatchUnexplainedCheck.EXEMPT, "NumberFormatException")
        .check(
            caught(
                "catch (NumberFormatException e) {} catch (java.io.IOException e) {} // flagged"));
  }
}
