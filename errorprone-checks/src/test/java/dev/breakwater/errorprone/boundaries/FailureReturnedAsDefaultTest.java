package dev.breakwater.errorprone.boundaries;

import static dev.breakwater.errorprone.boundaries.Carts.carts;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class FailureReturnedAsDefaultTest {
  private final CheckTester tester = CheckTester.of(FailureReturnedAsDefault.class);

  private static String answering(String answer) {
    return carts(
        "try { work.run(); } catch (Exception e) {\n System.err.println(e);\n" + answer + "\n}");
  }

  @Test
  void knowsWhatMeansNothing() {
    for (var nothing :
        new String[] {
          "null",
          "false",
          "0",
          "-1",
          "\"\"",
          "Optional.empty()",
          "List.of()",
          "Collections.emptyMap()",
          "new ArrayList<String>()"
        }) {
      tester.check(answering("return " + nothing + "; // flagged"));
    }
  }

  @Test
  void leavesAnswersThatSayMore() {
    for (var something :
        new String[] {"true", "\"failed\"", "List.of(\"a\")", "new Object[] {e}"}) {
      tester.check(answering("return " + something + ";"));
    }
    tester.check(answering("failures++; return null;"));
    tester.check(answering("alarm(e); return null;"));
  }

  @Test
  void leavesMethodsThatSayWhetherTheyHaveDoneTheirWork() {
    tester.check(answering("return false;").replace("return \"saved\"", "return true"));
  }

  @Test
  void leavesMethodsThatPromiseIt() {
    for (var name : new String[] {"trySave", "isSaved", "saveQuietly", "cartOrNull", "parse"}) {
      tester.check(answering("return null;").replace("Object save(", "Object " + name + "("));
    }
    tester.check(carts("try { work.run(); } catch (IllegalStateException e) { return null; }"));
  }
}
